package dev.baton.membership.imports;

import dev.baton.membership.appointments.Appointment;
import dev.baton.membership.appointments.Standing;
import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.ReadLog;
import dev.baton.membership.imports.UnitsInReach.Known;
import dev.baton.membership.imports.sheets.SheetWriter;
import dev.baton.membership.members.PhonesShown;
import dev.baton.membership.members.Stage;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.membership.people.PersonalData;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.HeldOffice;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rosters taken away as a file, branch by branch and page by page; everybody on a page is noted in the read log before the
 * page is sent. It takes an office held today as the rolls have it: what a token says may be a few minutes old.
 */
@ApplicationScoped
class ExportingMembers {

    private static final int PAGE = 500;
    private static final UUID FROM_THE_START = new UUID(0, 0);

    /** @param phones whose number may be written down */
    private record Rows(List<Object[]> rows, Set<UUID> phones) {}

    private final Units units;
    private final KnownUnits knownUnits;
    private final Standing standing;
    private final People people;
    private final PhonesShown phones;
    private final ReadLog readLog;
    private final UniversityTransaction transaction;

    ExportingMembers(
            Units units,
            KnownUnits knownUnits,
            Standing standing,
            People people,
            PhonesShown phones,
            ReadLog readLog,
            UniversityTransaction transaction) {
        this.units = units;
        this.knownUnits = knownUnits;
        this.standing = standing;
        this.people = people;
        this.phones = phones;
        this.readLog = readLog;
        this.transaction = transaction;
    }

    /** What may be exported, or a refusal, before the first byte is sent. */
    @InUniversity
    Uni<UnitsInReach> mayExport(UUID unit, Person by) {
        return units.get(by.university(), unit)
                .call(found -> standing.mustHoldOfficeIn(found.path(), by))
                .chain(() -> knownUnits.below(by.university(), unit));
    }

    /** On a thread that may wait for whoever receives the file. */
    void write(UnitsInReach units, SheetWriter sheet, Locale language, Person by) throws IOException {
        sheet.row(Template.header(language));
        for (Known branch : units.withMembers()) {
            String name = units.name(branch.id(), language);
            UUID after = FROM_THE_START;
            while (after != null) {
                after = writePage(branch.id(), name, after, sheet, language, by);
            }
        }
    }

    private @Nullable UUID writePage(UUID unit, String name, UUID after, SheetWriter sheet, Locale language, Person by)
            throws IOException {
        Rows page = OnWorker.result(() -> transaction.in(by.university(), () -> page(unit, after, by)));
        for (Object[] row : page.rows()) {
            sheet.row(values(row, page.phones().contains(id(row)), name, language));
        }
        return page.rows().size() < PAGE ? null : id(page.rows().getLast());
    }

    private Uni<Rows> page(UUID unit, UUID after, Person by) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select p, m.stage, m.joinedOn from Member m join KnownPerson p on p.id = m.person"
                                        + " where m.university = ?1 and p.university = ?1 and m.unit = ?2"
                                        + " and m.person > ?3 order by m.person",
                                Object[].class)
                        .setParameter(1, by.university())
                        .setParameter(2, unit)
                        .setParameter(3, after)
                        .setMaxResults(PAGE)
                        .getResultList())
                .call(rows -> readLog.note(by, Purpose.EXPORT, ids(rows)))
                .chain(rows -> unitsOfOffices(by)
                        .chain(offices -> phones.among(by.university(), ids(rows), offices))
                        .map(shown -> new Rows(rows, shown)));
    }

    private Uni<List<UUID>> unitsOfOffices(Person by) {
        return standing.of(by.university(), by.id())
                .map(held -> held.stream()
                        .map(Appointment::heldOffice)
                        .filter(by.offices()::contains)
                        .map(HeldOffice::unit)
                        .toList());
    }

    private static List<UUID> ids(List<Object[]> rows) {
        return rows.stream().map(ExportingMembers::id).toList();
    }

    private static UUID id(Object[] row) {
        return ((KnownPerson) row[0]).id();
    }

    /**
     * What the roster shows, and no more: a masked number or address would be imported elsewhere as a wrong one, so where the
     * roster masks there is nothing. The columns stay, to be filled in by who knows.
     */
    private List<@Nullable Object> values(Object[] row, boolean withPhone, String unit, Locale language) {
        PersonalData data = people.open((KnownPerson) row[0]).shownToOffices(withPhone);
        return Arrays.asList(
                data.name(),
                data.campusNumber(),
                unit,
                StageWords.of((Stage) row[1]).in(language),
                (LocalDate) row[2],
                data.login(),
                data.phone(),
                data.email());
    }
}
