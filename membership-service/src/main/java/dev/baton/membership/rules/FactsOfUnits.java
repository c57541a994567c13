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
 * asked about; numbers only, nobody's name. Of who is on no roster any more the stage is not known, and counts as the
 * furthest: that is asked about earlier days only, of which the most is wanted.
 */
@ApplicationScoped
class FactsOfUnits {

    private static final String UNITS = """
            select place.unit
            from unit_period place
            join unit on unit.university = ?1 and unit.id = place.unit
            where place.university = ?1 and place.unit > ?2 and unit.type = any (string_to_array(?3, ','))
              and (place.unit = any (cast(string_to_array(?4, ',') as uuid[]))
                   or place.path && cast(string_to_array(?5, ',') as uuid[]))
              and place.from_on <= ?6 and (place.until_on is null or place.until_on > ?6)
            order by place.unit""";

    private static final String ROWS = """
            with asked as (
                select id, type, kind, covered_units, established_on
                from unit
                where university = ?1 and type = any (string_to_array(?2, ','))
                  and (id = any (cast(string_to_array(?3, ',') as uuid[]))
                       or path && cast(string_to_array(?4, ',') as uuid[]))
                  and (dissolved_on is null or dissolved_on > ?5)
            ), key as materialized (
                select distinct asked.id as asked, unit_period.path_key
                from asked
                join unit_period on unit_period.university = ?1 and unit_period.unit = asked.id
            ), home as materialized (
                select key.asked, unit_period.unit, unit_period.from_on, unit_period.until_on
                from key
                join unit_period on unit_period.university = ?1
                    and unit_period.path_key >= key.path_key and unit_period.path_key < concat(key.path_key, 'g')
            ), stay as (
                select home.asked, member.stage, greatest(placement.from_on, home.from_on) as from_on,
                       least(placement.until_on, home.until_on) as until_on
                from home
                join placement on placement.university = ?1 and placement.unit = home.unit
                    and daterange(placement.from_on, placement.until_on) && daterange(home.from_on, home.until_on)
                left join member on member.university = ?1 and member.person = placement.person
                where member.stage is null or member.stage in ('FULL_MEMBER', 'PROBATIONARY_MEMBER')
            ), move as (
                select asked, stage, from_on as day, 1 as number from stay
                union all
                select asked, stage, until_on, -1 from stay where until_on is not null
            ), change as (
                select asked as unit, day, sum(number) as members,
                       coalesce(sum(number) filter (where stage is null or stage = 'FULL_MEMBER'), 0) as full_members
                from move
                group by asked, day
            ), changes as (
                select unit, json_agg(json_build_object(
                    'day', day, 'fullMembers', full_members, 'members', members)) as list
                from change
                group by unit
            ), terms as (
                select unit, json_agg(json_build_object(
                    'office', lower(replace(office, '_', '-')), 'person', person,
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

    /** Of which some rule speaks and which stood there on the day, in the order of their ids: so many behind another. */
    Uni<List<UUID>> units(String university, Asked asked, UUID after, LocalDate day, int most) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(UNITS, UUID.class)
                        .setParameter(1, university)
                        .setParameter(2, after)
                        .setParameter(3, types())
                        .setParameter(4, asked.alone())
                        .setParameter(5, asked.roots())
                        .setParameter(6, day)
                        .setMaxResults(most)
                        .getResultList());
    }

    /**
     * In the order of the units' ids, those of which some rule speaks. For many units PostgreSQL may join by hash only:
     * after a large import, before it has counted, it took every set for a small one and 30 s for 40,000 members. For few
     * it may not: it would read all placements of a university for one branch.
     */
    Uni<List<UnitHistory>> of(String university, Asked asked, LocalDate today) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(
                                "select set_config('enable_nestloop', ?1, true), set_config('enable_hashjoin', ?2, true)",
                                Object[].class)
                        .setParameter(1, asked.isMany() ? "off" : "on")
                        .setParameter(2, asked.isMany() ? "on" : "off")
                        .getSingleResult())
                .chain(session -> session.createNativeQuery(ROWS, String.class)
                        .setParameter(1, university)
                        .setParameter(2, types())
                        .setParameter(3, asked.alone())
                        .setParameter(4, asked.roots())
                        .setParameter(5, today)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> read(row).history(today)).toList());
    }

    private String types() {
        return rules.checkedTypes().stream().map(UnitType::name).collect(Collectors.joining(","));
    }

    private UnitRow read(String row) {
        try {
            return json.readValue(row, UnitRow.class);
        } catch (JsonProcessingException notAsAsked) {
            throw new IllegalStateException("The query answers otherwise than it was asked", notAsAsked);
        }
    }
}
