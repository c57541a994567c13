package dev.baton.membership.consents;

import dev.baton.membership.people.People;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/** How people agree and take back: each for themselves. */
@ApplicationScoped
class DecidingOnConsent {

    private final People people;
    private final Consents consents;
    private final Clock clock;

    DecidingOnConsent(People people, Consents consents, Clock clock) {
        this.people = people;
        this.consents = consents;
        this.clock = clock;
    }

    @InUniversity
    Uni<UUID> decide(NewConsent asked, Person me) {
        return people.locked("", me.university(), me.id())
                .chain(() -> consents.last(me.university(), me.id(), asked.purpose()))
                .map(last -> Consent.decided(asked, me.university(), me.id(), last, clock.instant()))
                .chain(consent -> consents.persist(consent))
                .map(Consent::id);
    }

    /** One line for each purpose that is asked for; what was decided before is in what is held about the person. */
    @InUniversity
    Uni<Page<ConsentView>> present(Person me, Locale language) {
        return Multi.createFrom()
                .items(ConsentPurpose.values())
                .filter(ConsentPurpose::isAskedFor)
                .onItem()
                .transformToUniAndConcatenate(purpose -> view(purpose, me, language))
                .collect()
                .asList()
                .map(views -> new Page<>(views, null));
    }

    @InUniversity
    Uni<ConsentRecord.Part> one(UUID id, Person me) {
        return consents.get(me.university(), me.id(), id).map(ConsentRecord.Part::of);
    }

    private Uni<ConsentView> view(ConsentPurpose purpose, Person me, Locale language) {
        return consents.last(me.university(), me.id(), purpose).map(last -> ConsentView.of(purpose, last, language));
    }
}
