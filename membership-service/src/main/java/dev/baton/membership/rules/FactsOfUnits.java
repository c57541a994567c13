package dev.baton.membership.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.membership.units.UnitType;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where the facts come from: the only place that reads the tables of other features. One query, however many units are
 * asked about; numbers only, nobody's name.
 */
@ApplicationScoped
class FactsOfUnits {

    private static final UUID FROM_THE_START = new UUID(0, 0);

    private static final String ROWS = """
            with asked as (
                select id, type, kind, covered_units, established_on
                from unit
                where university = ?1 and id > ?2 and type = any (string_to_array(?3, ','))
                  and (id = any (cast(string_to_array(?4, ',') as uuid[]))
                       or path && cast(string_to_array(?5, ',') as uuid[]))
            ), home as (
                select unit.id, asked.id as of
                from unit
                cross join lateral unnest(unit.path) as above (id)
                join asked on asked.id = above.id
                where unit.university = ?1
            ), change as (
                select home.of as unit, joined_on as day,
                       count(*) filter (where stage = 'FULL_MEMBER') as full_members, count(*) as members
                from home
                join member on member.university = ?1 and member.unit = home.id
                where stage in ('FULL_MEMBER', 'PROBATIONARY_MEMBER')
                group by home.of, joined_on
            ), changes as (
                select unit, json_agg(json_build_object(
                    'day', day, 'fullMembers', full_members, 'members', members)) as list
                from change
                group by unit
            ), terms as (
                select unit, json_agg(json_build_object(
                    'secretary', office = 'SECRETARY',
                    'from', begins_on, 'until', coalesce(ended_on, expires_on + 1))) as list
                from appointment
                where university = ?1 and unit in (select id from asked)
                group by unit
            )
            select cast(json_build_object(
                'unit', id, 'type', lower(replace(type, '_', '-')), 'kind', lower(kind),
                'coveredUnits', covered_units, 'establishedOn', established_on,
                'changes', coalesce(changes.list, cast('[]' as json)),
                'terms', coalesce(terms.list, cast('[]' as json))) as text)
            from asked
            left join changes on changes.unit = asked.id
            left join terms on terms.unit = asked.id
            order by id""";

    private final Rules rules;
    private final ObjectMapper json;

    FactsOfUnits(Rules rules, ObjectMapper json) {
        this.rules = rules;
        this.json = json;
    }

    Uni<List<UnitHistory>> of(String university, Asked asked, LocalDate today) {
        return of(university, asked, FROM_THE_START, today);
    }

    /** In the order of the units' ids, those of which some rule speaks. */
    Uni<List<UnitHistory>> of(String university, Asked asked, UUID after, LocalDate today) {
        String types = rules.checkedTypes().stream().map(UnitType::name).collect(Collectors.joining(","));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ROWS, String.class)
                        .setParameter(1, university)
                        .setParameter(2, after)
                        .setParameter(3, types)
                        .setParameter(4, asked.alone())
                        .setParameter(5, asked.roots())
                        .getResultList())
                .map(rows -> rows.stream().map(row -> read(row).history(today)).toList());
    }

    private UnitRow read(String row) {
        try {
            return json.readValue(row, UnitRow.class);
        } catch (JsonProcessingException notAsAsked) {
            throw new IllegalStateException("The query answers otherwise than it was asked", notAsAsked);
        }
    }
}
