package dev.baton.membership.reminders;

import dev.baton.membership.appointments.Appointment;
import dev.baton.membership.appointments.Appointments;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.mail.MailTemplate;
import dev.baton.membership.mail.WritingMail;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.membership.universities.Universities;
import dev.baton.membership.universities.University;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks once a day for terms that have come near their end, and writes to whom it concerns. */
@ApplicationScoped
class RemindingOfTerms {

    private static final Logger LOG = Logger.getLogger(RemindingOfTerms.class);

    private final Universities universities;
    private final Units units;
    private final Appointments appointments;
    private final Reminders reminders;
    private final WritingMail mail;
    private final UniversityTransaction transaction;
    private final Today today;

    RemindingOfTerms(
            Universities universities,
            Units units,
            Appointments appointments,
            Reminders reminders,
            WritingMail mail,
            UniversityTransaction transaction,
            Today today) {
        this.universities = universities;
        this.units = units;
        this.appointments = appointments;
        this.reminders = reminders;
        this.mail = mail;
        this.transaction = transaction;
        this.today = today;
    }

    /** A day on which nothing ran is made up for by the next. */
    @Scheduled(
            cron = "{baton.reminders.at}",
            timeZone = "{baton.calendar.zone}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> remind() {
        return transaction
                .in(null, () -> universities.all())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .call(this::remindAt)
                .onItem()
                .ignoreAsUni();
    }

    /** One university whose terms cannot be looked at now keeps no other from its turn. */
    private Uni<Void> remindAt(University university) {
        LocalDate now = today.get();
        return transaction
                .in(university.code(), () -> appointments.ending(university.code(), now, Mark.allMonths()))
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .call(term -> remindOf(university.code(), term, now))
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(failure -> LOG.warnf("Terms of %s were not looked at: %s", university.code(), failure))
                .onFailure()
                .recoverWithNull();
    }

    /** The note and the mail are one: told once, or not yet. One that fails is told the next day and holds up no other. */
    private Uni<Void> remindOf(String university, Appointment term, LocalDate now) {
        LocalDate lastDay = term.until().orElseThrow();
        Mark mark = Mark.reached(term.from(), lastDay, now).orElseThrow();
        return transaction
                .in(
                        university,
                        () -> reminders
                                .note(university, term.id(), mark, now)
                                .chain(first -> first
                                        ? write(university, term, mark, lastDay, now)
                                        : Uni.createFrom().voidItem()))
                .onFailure()
                .invoke(failure -> LOG.warnf("Nobody was reminded of term %s: %s", term.id(), failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> write(String university, Appointment term, Mark mark, LocalDate lastDay, LocalDate now) {
        return units.get(university, term.unit())
                .chain(unit -> recipients(university, unit, now)
                        .onItem()
                        .transformToMulti(Multi.createFrom()::iterable)
                        .call(person ->
                                mail.to(university, person, MailTemplate.TERM_ENDS, about(unit, term, mark, lastDay)))
                        .onItem()
                        .ignoreAsUni());
    }

    private Uni<List<UUID>> recipients(String university, Unit unit, LocalDate now) {
        UUID above = unit.pathAbove().getLast();
        return appointments.in(university, List.of(unit.id(), above)).map(terms -> Recipients.of(terms, above, now));
    }

    /** Of whom it speaks the unit knows; the mail need not name them. */
    private static Map<String, String> about(Unit unit, Appointment term, Mark mark, LocalDate lastDay) {
        return Map.of(
                "unitZh", unit.name().zh(),
                "unitEn", unit.name().en(),
                "office", term.office().code(),
                "until", lastDay.toString(),
                "months", Integer.toString(mark.months));
    }
}
