package dev.baton.membership.mail;

import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.membership.people.PersonalData;
import dev.baton.platform.refusals.FailureKind;
import io.quarkus.arc.All;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** One mail on its way: claimed, addressed, worded, handed over, and noted, all in one transaction. */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final QueuedMails mails;
    private final People people;
    private final WordingMail wording;
    private final ReactiveMailer mailer;
    private final List<LastMinute> lastMinutes;
    private final Clock clock;

    Delivery(
            QueuedMails mails,
            People people,
            WordingMail wording,
            ReactiveMailer mailer,
            @All List<LastMinute> lastMinutes,
            Clock clock) {
        this.mails = mails;
        this.people = people;
        this.wording = wording;
        this.mailer = mailer;
        this.lastMinutes = lastMinutes;
        this.clock = clock;
    }

    Uni<Void> of(String university, UUID id) {
        return mails.claimed(university, id)
                .chain(found -> found.map(mail -> people.look(university, mail.person)
                                .chain(person -> deliver(mail, person.flatMap(this::reachable))))
                        .orElse(Uni.createFrom().voidItem()));
    }

    private Uni<Void> deliver(QueuedMail mail, Optional<PersonalData> data) {
        if (data.isEmpty()) {
            mail.drop(MailState.NO_ADDRESS);
            return Uni.createFrom().voidItem();
        }
        return lastMinute(mail, data.get())
                .chain(more -> more.map(filled -> hand(mail, data.get(), filled))
                        .orElseGet(() -> Uni.createFrom().voidItem().invoke(() -> mail.drop(MailState.NOT_NEEDED))))
                .onFailure()
                .invoke(failure -> note(mail, failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> hand(QueuedMail mail, PersonalData data, Map<String, String> lastMinute) {
        return mailer.send(wording.of(mail, String.valueOf(data.email()), lastMinute))
                .invoke(() -> mail.sent(clock.instant()));
    }

    private Uni<Optional<Map<String, String>>> lastMinute(QueuedMail mail, PersonalData data) {
        return lastMinutes.stream()
                .filter(more -> more.template() == mail.template)
                .findFirst()
                .map(more -> more.fill(mail.university, mail.person, data))
                .orElseGet(() -> Uni.createFrom().item(Optional.of(Map.of())));
    }

    private Optional<PersonalData> reachable(KnownPerson person) {
        return Optional.of(person)
                .filter(known -> !known.isErased())
                .map(people::open)
                .filter(data -> data.email() != null);
    }

    /** The failure's message may quote an address, so the log has its kind only. */
    private void note(QueuedMail mail, Throwable failure) {
        mail.failed(clock.instant());
        LOG.infof("Mail %s was not taken (attempt %d): %s", mail.id, mail.attempts, FailureKind.of(failure));
    }
}
