package dev.baton.membership.imports;

import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** How an import begins: with the part of the tree that its rows may name. */
@ApplicationScoped
class PreparingImports {

    private final Units units;
    private final MemberImports imports;
    private final ImportConfig config;
    private final Clock clock;

    PreparingImports(Units units, MemberImports imports, ImportConfig config, Clock clock) {
        this.units = units;
        this.imports = imports;
        this.config = config;
        this.clock = clock;
    }

    /** By whoever holds an office in the unit or above it. */
    @InUniversity
    Uni<UUID> prepare(NewImport asked, Person by) {
        return units.named("/unit", by.university(), asked.unit())
                .invoke(unit -> by.mustHoldOfficeIn(unit.path()))
                .map(unit -> MemberImport.into(
                        unit.id(), by.university(), clock.instant().plus(config.stagedFor())))
                .chain(imports::persist)
                .map(made -> made.id);
    }
}
