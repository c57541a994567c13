package dev.baton.membership.imports;

import dev.baton.platform.values.Text;
import java.util.UUID;

/** What is wrong with one cell: its row and column as in the sheet, and why, in both languages. */
record FaultView(int row, String column, String code, Text detail) {

    /** @param id of the row's and column's place in the sheet, for the next page */
    record Placed(UUID id, FaultView view) {}

    /** Columns id, number, column_name, code, argument. */
    static Placed of(Object[] row) {
        ImportView.Problem problem = ImportView.Problem.of((String) row[3], row[4]);
        return new Placed(
                (UUID) row[0], new FaultView((Integer) row[1], (String) row[2], problem.code(), problem.detail()));
    }
}
