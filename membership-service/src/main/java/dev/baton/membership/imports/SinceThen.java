package dev.baton.membership.imports;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whether anything has happened with people since they were imported. Whatever happens to a person leaves a row that leans
 * on theirs, in this package's time or in that of one yet to be written, so the foreign keys say where to look.
 */
@ApplicationScoped
class SinceThen {

    /** Leaning on a person or a member, except for what an import itself brings and what merely notes or follows. */
    private static final String LEANING = """
            select cast(cast(c.conrelid as regclass) as text), quote_ident(a.attname)
            from pg_constraint c
            cross join lateral unnest(c.conkey, c.confkey) as k(own, target)
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
            join pg_attribute t on t.attrelid = c.confrelid and t.attnum = k.target
            where c.contype = 'f'
              and (c.confrelid = cast('person' as regclass) and t.attname = 'id'
                   or c.confrelid = cast('member' as regclass) and t.attname = 'person')
              and cast(cast(c.conrelid as regclass) as text) not in
                  ('name_token', 'member', 'placement', 'personal_data_read', 'account', 'mail', 'imported_person')
            order by 1, 2""";

    private static final String OF_IMPORT = " where i.university = ?1 and i.import = ?2";

    /** No longer where and what they were when they came. */
    private static final String CHANGED = """
            select i.number from imported_person i
            join person p on p.university = i.university and p.id = i.person
            left join member m on m.university = i.university and m.person = i.person
            left join (select person, count(*) as times from placement where university = ?1 group by person) l
                on l.person = i.person""" + OF_IMPORT + """
            \sand (p.version <> 0 or m.version is distinct from 0 or m.unit <> i.unit or m.joined_on <> i.joined_on
                 or l.times is distinct from 1)""";

    private static final String LEANED_ON = """

            union select i.number from imported_person i
            join %s x on x.university = i.university and x.%s = i.person""" + OF_IMPORT;

    /** @return the rows of those with whom something has happened */
    Uni<List<Integer>> movedOn(String university, UUID of) {
        return Sql.list(Object[].class, LEANING)
                .chain(leaning ->
                        Sql.list(Integer.class, CHANGED + leaningOn(leaning) + " order by 1", university, of));
    }

    private static String leaningOn(List<Object[]> tables) {
        return tables.stream().map(LEANED_ON::formatted).collect(Collectors.joining());
    }
}
