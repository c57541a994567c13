package dev.baton.membership.imports.sheets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param date where the spreadsheet itself says that it is one */
public record SheetCell(
        String text, boolean formula, @Nullable LocalDate date) {

    static final SheetCell EMPTY = new SheetCell("", false, null);

    /** So that what a spreadsheet program would calculate is told from what somebody wrote. */
    static SheetCell written(String text) {
        String value = text.strip();
        if (value.startsWith("=")) {
            return new SheetCell(value, true, null);
        }
        return new SheetCell(AsText.unguarded(value), false, null);
    }

    public boolean isBlank() {
        return text.isEmpty() && !formula && date == null;
    }

    /** Values do not belong into logs. */
    @Override
    public String toString() {
        return "SheetCell[…]";
    }
}
