package dev.baton.membership.reorganisations;

import dev.baton.membership.rules.PlannedUnit;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How strong each unit would be, as the rules count: full and probationary members, with those below. */
@ApplicationScoped
class StrengthAfter {

    /** Those whom a program names one by one, of each unit all the others together. */
    private static final String GROUPS = """
            select unit, case when person = any (cast(?2 as uuid[])) then person end as named,
                   cast(count(*) filter (where stage = 'FULL_MEMBER') as int), cast(count(*) as int)
            from member
            where university = ?1 and stage in ('FULL_MEMBER', 'PROBATIONARY_MEMBER')
            group by unit, named""";

    private record Strength(int fullMembers, int members) {

        static final Strength NONE = new Strength(0, 0);

        Strength plus(Strength other) {
            return new Strength(fullMembers + other.fullMembers, members + other.members);
        }
    }

    Uni<List<PlannedUnit>> of(String university, Outcome outcome) {
        UUID[] named = outcome.members().people().keySet().toArray(UUID[]::new);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(GROUPS, Object[].class)
                        .setParameter(1, university)
                        .setParameter(2, named)
                        .getResultList())
                .map(groups -> planned(outcome, strengths(outcome, groups)));
    }

    private static List<PlannedUnit> planned(Outcome outcome, Map<UUID, Strength> strengths) {
        return outcome.concerned().stream()
                .map(outcome.after()::unit)
                .filter(unit -> !unit.dissolved())
                .map(unit -> planned(unit, strengths.getOrDefault(unit.id(), Strength.NONE)))
                .toList();
    }

    private static PlannedUnit planned(Node unit, Strength strength) {
        return new PlannedUnit(unit.id(), unit.type(), unit.kind(), strength.fullMembers(), strength.members());
    }

    private static Map<UUID, Strength> strengths(Outcome outcome, List<Object[]> groups) {
        Map<UUID, Strength> strengths = new HashMap<>();
        for (Object[] group : groups) {
            Strength strength = new Strength((Integer) group[2], (Integer) group[3]);
            UUID unit = outcome.members().afterwards((UUID) group[0], (UUID) group[1]);
            outcome.after().path(unit).forEach(above -> strengths.merge(above, strength, Strength::plus));
        }
        return strengths;
    }
}
