package dev.baton.membership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.membership.people.Fingerprints;
import dev.baton.membership.people.PersonalData;
import dev.baton.membership.people.Vault;
import dev.baton.membership.people.Vault.Sealed;
import dev.baton.platform.testing.Database;
import dev.baton.platform.web.Ids;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A university of sixty thousand members in three thousand units: thirty colleges, each with ninety-nine branches of some
 * twenty, renamed once; of their stages, nobody is a development target. Written by few statements, past the service and past all triggers; names are sealed and hashed as
 * the service does it.
 */
final class BigUniversity {

    static final int MEMBERS = 60_000;
    private static final int COLLEGES = 30;
    private static final int BRANCHES = 2_970;
    private static final int AT_ONCE = 5_000;

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平";

    private static final String PAST_TRIGGERS = "set local session_replication_role = replica; ";

    private static final String UNITS = PAST_TRIGGERS + """
            insert into unit (id, university, parent, path, type, name, established_on, version)
            select u.id, ?, p.id, p.path || u.id, ?, format('{"zh":"样例组织%s","en":"Sample unit %s"}', n, n), '2020-09-01', 0
            from unnest(cast(? as uuid[]), cast(? as uuid[])) with ordinality as u (id, parent, n)
            join unit p on p.id = u.parent""";

    private static final String PERIODS = PAST_TRIGGERS + """
            insert into unit_period (id, university, unit, from_on, until_on, parent, path, path_key, name, words)
            select uuidv7(), u.university, u.id, d.from_on, d.until_on, u.parent, u.path,
                   replace(array_to_string(u.path, ''), '-', ''), u.name,
                   concat_ws(chr(10), cast(u.name as json) ->> 'zh', 'yanglizuzhi', 'ylzz', lower(cast(u.name as json) ->> 'en'))
            from unit u
            cross join (values (date '2020-09-01', date '2023-09-01'), (date '2023-09-01', null)) as d (from_on, until_on)
            where u.university = ? and u.parent is not null""";

    private static final String PEOPLE = PAST_TRIGGERS + """
            with r as materialized (
                select * from json_to_recordset(cast(? as json)) as r(number int, id uuid, unit uuid, earlier uuid,
                    "wrappedKey" text, sealed text, "campusNumber" text, tokens bigint[])
            ), people as (
                insert into person (id, university, wrapped_key, sealed, campus_number_hash, version)
                select id, ?, decode("wrappedKey", 'base64'), decode(sealed, 'base64'), decode("campusNumber", 'base64'), 0 from r
            ), words as (
                insert into name_token (university, token, person) select ?, unnest(tokens), id from r
            ), places as (
                insert into placement (university, person, unit, from_on, until_on)
                select ?, id, earlier, date '2021-09-01', date '2023-09-01' from r where number % 4 = 0
                union all
                select ?, id, unit, date '2023-09-01', null from r
            ), transfers as (
                insert into transfer (id, university, kind, state, person, from_unit, to_unit, asked_by_member, requested_on, version)
                select uuidv7(), ?, 'WITHIN_THE_UNIVERSITY', case number % 4 when 0 then 'RECEIVED' else 'REQUESTED' end, id,
                       case number % 4 when 0 then earlier else unit end, case number % 4 when 0 then unit else earlier end,
                       false, date '2023-06-01', 0
                from r where number % 4 = 0 or number % 25 = 1
            )
            insert into member (person, university, unit, stage, joined_on, version)
            select id, ?, unit, (array ['APPLICANT', 'ACTIVIST', 'PROBATIONARY_MEMBER', 'FULL_MEMBER'])[1 + number / 2970 % 4], '2023-09-01', 0
            from r""";

    final Campus campus = new Campus();
    final List<UUID> colleges = ids(COLLEGES);
    final List<UUID> branches = ids(BRANCHES);
    final List<UUID> people = ids(MEMBERS);

    private final ObjectMapper json = new ObjectMapper();
    private final Vault vault;
    private final Fingerprints fingerprints;

    BigUniversity(Vault vault, Fingerprints fingerprints) {
        this.vault = vault;
        this.fingerprints = fingerprints;
        units(colleges, n -> campus.root, "SECONDARY_ORGANISATION");
        units(branches, n -> colleges.get(n % COLLEGES), "BRANCH");
        Database.change(PERIODS, campus.code);
        for (int from = 0; from < MEMBERS; from += AT_ONCE) {
            String rows = written(
                    IntStream.range(from, from + AT_ONCE).mapToObj(this::row).toList());
            Database.change(PEOPLE, rows, campus.code, campus.code, campus.code, campus.code, campus.code, campus.code);
        }
    }

    /** Four hundred names; each has so many namesakes. */
    static String name(int number) {
        return "" + SURNAMES.charAt(number % SURNAMES.length())
                + GIVEN.charAt(number / SURNAMES.length() % GIVEN.length());
    }

    static String campusNumber(int number) {
        return "N-" + number;
    }

    private record Row(
            int number,
            UUID id,
            UUID unit,
            UUID earlier,
            byte[] wrappedKey,
            byte[] sealed,
            byte[] campusNumber,
            long[] tokens) {}

    private Row row(int number) {
        UUID id = people.get(number);
        Sealed sealed = vault.seal(id, new PersonalData(name(number), campusNumber(number), null, null, null));
        return new Row(
                number,
                id,
                branches.get(number % BRANCHES),
                branches.get((number + 1) % BRANCHES),
                sealed.wrappedKey(),
                sealed.data(),
                fingerprints.ofCampusNumber(campus.code, campusNumber(number)),
                fingerprints.ofName(campus.code, name(number)));
    }

    private void units(List<UUID> units, IntFunction<UUID> parent, String type) {
        List<UUID> parents = IntStream.range(0, units.size()).mapToObj(parent).toList();
        Database.change(UNITS, campus.code, type, array(units), array(parents));
    }

    private static List<UUID> ids(int count) {
        return Stream.generate(Ids::next).limit(count).toList();
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private String written(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
