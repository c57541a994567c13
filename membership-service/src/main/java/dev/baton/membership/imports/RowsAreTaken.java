package dev.baton.membership.imports;

import dev.baton.membership.imports.sheets.Column;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ends the transaction of an application: some rows cannot become people, for somebody has their number or login, or their unit is gone. */
final class RowsAreTaken extends RuntimeException {

    private final transient Map<Integer, Column> rows;

    private RowsAreTaken(Map<Integer, Column> rows) {
        super("rows are taken", null, false, false);
        this.rows = rows;
    }

    static void check(Map<Integer, Column> rows) {
        if (!rows.isEmpty()) throw new RowsAreTaken(rows);
    }

    int rows() {
        return rows.size();
    }

    /** As many as are noted of a file, too. */
    List<Fault> faults() {
        return rows.entrySet().stream()
                .limit(FileReading.MOST_FAULTS)
                .map(row -> fault(row.getKey(), row.getValue()))
                .toList();
    }

    /** The sheet is gone by now, and with it what it called its columns. */
    private static Fault fault(int number, Column column) {
        RowFault code = switch (column) {
            case LOGIN -> RowFault.LOGIN_IS_IN_USE;
            case UNIT -> RowFault.UNIT_IS_UNKNOWN;
            default -> RowFault.CAMPUS_NUMBER_IS_ON_THE_ROSTER;
        };
        return new Fault(number, column, column.in(Locale.CHINESE), code, null);
    }
}
