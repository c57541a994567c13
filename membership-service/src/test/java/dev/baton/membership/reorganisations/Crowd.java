package dev.baton.membership.reorganisations;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import java.util.List;
import java.util.UUID;

/** Many members at once, of whom nothing is known but where they are. */
final class Crowd {

    private static final String JOIN = """
            with people as (
                insert into person (id, university, version) select uuidv7(), ?, 0 from generate_series(1, ?) returning id, university
            ), members as (
                insert into member (person, university, unit, stage, joined_on, version)
                select id, university, ?, ?, cast(? as date), 0 from people returning person, university, unit, joined_on
            )
            insert into placement (university, person, unit, from_on)
            select university, person, unit, joined_on from members returning person""";

    private Crowd() {}

    static List<UUID> of(Campus campus, UUID unit, int size) {
        return of(campus, unit, size, "FULL_MEMBER", "2024-09-01");
    }

    static List<UUID> of(Campus campus, UUID unit, int size, String stage, String joinedOn) {
        return Database.rows(JOIN, campus.code, size, unit, stage, joinedOn).stream()
                .map(row -> (UUID) row.get("person"))
                .toList();
    }
}
