package dev.baton.membership.isolation;

import dev.baton.platform.testing.Database;
import java.util.List;
import java.util.function.Predicate;

/** Everything that is kept of two universities, to compare a moment with another. */
record Kept(List<String> ours, List<String> theirs) {

    /** What each table of a university's own says; accounts are looked after by a listener at its own pace. */
    private static final String ROWS = """
            select code, c.table_name || ' ' || query_to_xml(
                format('select t::text from %I t where university = %L order by 1', c.table_name, code),
                false, true, '') as row
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            cross join unnest(array[?, ?]) as code
            where c.table_schema = 'public' and c.column_name = 'university' and t.table_type = 'BASE TABLE'
              and c.table_name <> 'account'
            order by 2""";

    static Kept now(World ours, World theirs) {
        var rows = Database.rows(ROWS, ours.code(), theirs.code());
        return new Kept(
                rows.stream()
                        .filter(row -> ours.code().equals(row.get("code")))
                        .map(row -> (String) row.get("row"))
                        .toList(),
                rows.stream()
                        .filter(row -> theirs.code().equals(row.get("code")))
                        .map(row -> (String) row.get("row"))
                        .toList());
    }

    boolean isTheirsButForReadings(Kept other) {
        return withoutReadings(theirs).equals(withoutReadings(other.theirs));
    }

    private static List<String> withoutReadings(List<String> rows) {
        return rows.stream()
                .filter(Predicate.not(row -> row.startsWith("personal_data_read ")))
                .toList();
    }
}
