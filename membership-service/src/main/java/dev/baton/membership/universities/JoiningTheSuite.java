package dev.baton.membership.universities;

import dev.baton.membership.appointments.Appointment;
import dev.baton.membership.appointments.Appointments;
import dev.baton.membership.appointments.Office;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.people.People;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** How a university joins: with it, in one transaction, come its root unit and the first person who may act for it. */
@ApplicationScoped
class JoiningTheSuite {

    private final Universities universities;
    private final Units units;
    private final People people;
    private final Appointments appointments;
    private final Outbox outbox;
    private final UniversityTransaction transaction;
    private final Today today;

    JoiningTheSuite(
            Universities universities,
            Units units,
            People people,
            Appointments appointments,
            Outbox outbox,
            UniversityTransaction transaction,
            Today today) {
        this.universities = universities;
        this.units = units;
        this.people = people;
        this.appointments = appointments;
        this.outbox = outbox;
        this.transaction = transaction;
        this.today = today;
    }

    /** The operator belongs to no university, so the transaction is that of the one that joins. */
    Uni<UUID> join(NewUniversity asked) {
        return transaction.in(
                asked.code(), () -> universities.codeMustBeFree(asked.code()).chain(() -> write(asked, today.get())));
    }

    private Uni<UUID> write(NewUniversity asked, LocalDate now) {
        Unit root = Unit.root(asked.code(), asked.name(), asked.establishedOn(), now);
        return universities
                .persist(University.of(asked.code(), asked.name(), root.id()))
                .chain(() -> units.enter(root))
                .chain(() -> outbox.add(root.established()))
                .chain(() -> letFirstIn(asked, root, now))
                .replaceWith(root.id());
    }

    private Uni<Void> letFirstIn(NewUniversity asked, Unit root, LocalDate now) {
        return people.register(
                        "/firstAccount", asked.code(), asked.firstAccount().data())
                .call(first -> outbox.add(first.registered()))
                .map(first -> Appointment.to(
                        Office.ORGANISATION_OFFICER, root.id(), asked.code(), first.id(), now, null, now))
                .chain(office -> appointments.persist(office))
                .chain(office -> outbox.add(office.made()));
    }
}
