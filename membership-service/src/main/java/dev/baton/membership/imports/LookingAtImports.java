package dev.baton.membership.imports;

import dev.baton.membership.members.Stage;
import dev.baton.membership.people.PersonalData;
import dev.baton.membership.people.Vault;
import dev.baton.membership.people.Vault.Sealed;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An import as it stands, for the offices of its unit and above. The rows themselves are shown to the account alone that
 * sent them: these people are in no register yet where it could be noted who looked, and to the sender nothing is new.
 */
@ApplicationScoped
class LookingAtImports {

    private final MemberImports imports;
    private final Units units;
    private final KnownUnits knownUnits;
    private final Vault vault;
    private final CurrentPerson current;

    LookingAtImports(MemberImports imports, Units units, KnownUnits knownUnits, Vault vault, CurrentPerson current) {
        this.imports = imports;
        this.units = units;
        this.knownUnits = knownUnits;
        this.vault = vault;
        this.current = current;
    }

    @InUniversity
    Uni<MemberImport> one(UUID id, Person by) {
        return imports.get(id, by);
    }

    /** Of the unit and those below it, whatever has been written down of their state meanwhile. */
    @InUniversity
    Uni<Page<ImportView>> page(ImportQuestion asked, Instant now, Person by) {
        return units.get(by.university(), asked.unit)
                .invoke(found -> by.mustHoldOfficeIn(found.path()))
                .chain(() -> imports.page(asked, now, by.university()))
                .map(found -> Page.of(found, asked, one -> one.id, one -> ImportView.of(one, Map.of(), now)));
    }

    /** What rows may name, for whoever holds an office in the unit or above it. */
    @InUniversity
    Uni<UnitsInReach> reach(UUID unit, Person by) {
        return units.get(by.university(), unit)
                .invoke(found -> by.mustHoldOfficeIn(found.path()))
                .chain(() -> knownUnits.below(by.university(), unit));
    }

    /** How many would join, by stage. */
    @InUniversity
    Uni<Map<Stage, Long>> joining(UUID id, Person by) {
        return Sql.list(
                        Object[].class,
                        "select stage, count(*) from import_row where university = ?1 and import = ?2 group by stage",
                        by.university(),
                        id)
                .map(LookingAtImports::byStage);
    }

    @InUniversity
    Uni<Page<FaultView>> faults(UUID id, Paging paging, Person by) {
        return imports.get(id, by)
                .chain(() -> Sql.list(Object[].class, """
                                select id, number, column_name, code, argument from import_error
                                where university = ?1 and import = ?2 and id > ?3 order by id limit ?4""", by.university(), id, paging.after(), paging.oneMore()))
                .map(rows -> rows.stream().map(FaultView::of).toList())
                .map(faults -> Page.of(faults, paging, FaultView.Placed::id, FaultView.Placed::view));
    }

    @InUniversity
    Uni<Page<UnitCount>> units(UUID id, Paging paging, Person by) {
        return imports.get(id, by)
                .chain(() -> Sql.list(Object[].class, """
                                select unit, count(*) from import_row
                                where university = ?1 and import = ?2 and unit > ?3
                                group by unit order by unit limit ?4""", by.university(), id, paging.after(), paging.oneMore()))
                .map(rows -> rows.stream()
                        .map(row -> new UnitCount((UUID) row[0], (Long) row[1]))
                        .toList())
                .map(counts -> Page.of(counts, paging, UnitCount::unit, count -> count));
    }

    @InUniversity
    Uni<Page<JoiningView>> rows(UUID id, Paging paging, Person by) {
        return imports.get(id, by)
                .invoke(found -> found.rowsMustBeFor(current.account()))
                .chain(() -> Sql.list(Object[].class, """
                                select number, person, wrapped_key, sealed, unit, stage, joined_on from import_row
                                where university = ?1 and import = ?2 and number > ?3 order by number limit ?4""", by.university(), id, lastRow(paging), paging.oneMore()))
                .map(rows -> Page.of(rows, paging, row -> new UUID((Integer) row[0], 0), this::view));
    }

    /** The cursor of a row is its number. */
    private static long lastRow(Paging paging) {
        return paging.after().getMostSignificantBits();
    }

    private JoiningView view(Object[] row) {
        PersonalData data = vault.open((UUID) row[1], new Sealed((byte[]) row[2], (byte[]) row[3]));
        return new JoiningView(
                (Integer) row[0],
                data.name(),
                data.campusNumber(),
                (UUID) row[4],
                Stage.valueOf((String) row[5]),
                (LocalDate) row[6],
                data.login(),
                data.maskedPhone(),
                data.maskedEmail());
    }

    private static Map<Stage, Long> byStage(List<Object[]> rows) {
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        rows.forEach(row -> counts.put(Stage.valueOf((String) row[0]), (Long) row[1]));
        return counts;
    }
}
