package dev.baton.membership.imports;

import dev.baton.membership.imports.sheets.Column;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one cell, and where; the value itself is not kept.
 *
 * @param columnName as the sheet has it
 * @param argument what the wording has to name, such as another row; never a value out of the sheet
 */
record Fault(
        int number,
        Column column,
        String columnName,
        RowFault code,
        @Nullable String argument) {

    private static final int FAULTS = 100;

    /** Pages of faults follow the sheet: row by row, and within a row column by column. */
    UUID id() {
        return new UUID(number, (long) column.ordinal() * FAULTS + code.ordinal());
    }
}
