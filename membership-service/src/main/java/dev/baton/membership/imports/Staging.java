package dev.baton.membership.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.membership.imports.sheets.Column;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where rows wait: written batch by batch, one statement for each, and looked at as a whole. */
@ApplicationScoped
class Staging {

    private final ObjectMapper json;

    Staging(ObjectMapper json) {
        this.json = json;
    }

    Uni<Void> clear(String university, UUID in) {
        return Sql.run("delete from import_row where university = ?1 and import = ?2", university, in)
                .chain(() -> Sql.run("delete from import_error where university = ?1 and import = ?2", university, in))
                .replaceWithVoid();
    }

    /** First of all in its transaction: an upload that another has replaced, or that the import has forgotten, ends here. */
    Uni<Void> progress(String university, UUID upload, Batch batch, Instant silentFrom) {
        return Sql.run("""
                        update member_import
                        set rows_read = ?3, rows_with_errors = ?4, silent_from = ?5, version = version + 1
                        where university = ?1 and upload = ?2 and state = 'READING'""", university, upload, batch.rowsRead(), batch.rowsWithErrors(), silentFrom)
                .invoke(Staging::mustBeTheSame)
                .replaceWithVoid();
    }

    Uni<Void> addRows(String university, UUID to, List<StagedRow> rows) {
        return Sql.run("""
                        insert into import_row (university, import, number, person, wrapped_key, sealed, login_hash,
                                                campus_number_hash, tokens, unit, stage, joined_on)
                        select ?1, ?2, number, person, decode("wrappedKey", 'base64'), decode(sealed, 'base64'),
                               decode("loginHash", 'base64'), decode("campusNumberHash", 'base64'), tokens, unit,
                               upper(replace(stage, '-', '_')), "joinedOn"
                        from json_to_recordset(cast(cast(?3 as text) as json)) as r(number int, person uuid, "wrappedKey" text,
                             sealed text, "loginHash" text, "campusNumberHash" text, tokens bigint[], unit uuid,
                             stage text, "joinedOn" date)""", university, to, written(rows)).replaceWithVoid();
    }

    Uni<Void> addFaults(String university, UUID to, List<Fault> faults) {
        List<Map<String, Object>> rows = faults.stream().map(Staging::row).toList();
        return Sql.run("""
                        insert into import_error (university, import, id, number, column_name, code, argument)
                        select ?1, ?2, id, number, name, code, argument
                        from json_to_recordset(cast(cast(?3 as text) as json))
                             as r(id uuid, number int, name text, code text, argument text)
                        on conflict do nothing""", university, to, written(rows)).replaceWithVoid();
    }

    /** Rows whose campus number or login somebody at the university has already. */
    Uni<Map<Integer, Column>> onTheRoster(String university, UUID in) {
        return Sql.list(Object[].class, """
                        select r.number, true from import_row r
                        join person p on p.university = r.university and p.campus_number_hash = r.campus_number_hash
                        where r.university = ?1 and r.import = ?2
                        union all
                        select r.number, false from import_row r
                        join person p on p.university = r.university and p.login_hash = r.login_hash
                        where r.university = ?1 and r.import = ?2
                        order by 1, 2 desc""", university, in).map(Staging::columns);
    }

    /** Rows that did not become a person when they should have: another university's logins are seen only then. */
    Uni<Map<Integer, Column>> leftOut(String university, UUID in) {
        return Sql.list(Object[].class, """
                        select r.number, n.id is not null from import_row r
                        left join person p on p.university = r.university and p.id = r.person
                        left join person n
                            on n.university = r.university and n.campus_number_hash = r.campus_number_hash
                        where r.university = ?1 and r.import = ?2 and p.id is null
                        order by 1""", university, in).map(Staging::columns);
    }

    /** Rows of units that were dissolved since the file was read, or stand elsewhere: out of the import's reach. */
    Uni<Map<Integer, Column>> withoutUnit(String university, UUID in) {
        return Sql.list(Integer.class, """
                        select r.number from import_row r
                        join unit u on u.university = r.university and u.id = r.unit
                        join member_import i on i.university = r.university and i.id = r.import
                        where r.university = ?1 and r.import = ?2
                          and (u.dissolved_on is not null or i.unit <> all (u.path))
                        order by r.number""", university, in).map(Staging::units);
    }

    private static Map<Integer, Column> units(List<Integer> rows) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        rows.forEach(row -> columns.put(row, Column.UNIT));
        return columns;
    }

    private static Map<Integer, Column> columns(List<Object[]> rows) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        rows.forEach(
                row -> columns.putIfAbsent((Integer) row[0], (Boolean) row[1] ? Column.CAMPUS_NUMBER : Column.LOGIN));
        return columns;
    }

    private static Map<String, Object> row(Fault fault) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", fault.id());
        row.put("number", fault.number());
        row.put("name", fault.columnName());
        row.put("code", fault.code().code());
        row.put("argument", fault.argument());
        return row;
    }

    private static void mustBeTheSame(int updated) {
        if (updated == 0) throw ImportRefusal.UPLOAD_WAS_REPLACED.refusal();
    }

    private String written(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
