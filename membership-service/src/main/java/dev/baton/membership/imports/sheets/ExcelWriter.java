package dev.baton.membership.imports.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Texts stand in their cells as texts, which no spreadsheet program calculates, and not in a table that grows in memory. */
final class ExcelWriter implements SheetWriter {

    private static final int ROWS_IN_MEMORY = 500;
    private static final double WIDTH = 22;

    private final Workbook workbook;
    private Worksheet sheet;
    private int rows;

    ExcelWriter(String name, OutputStream out) {
        workbook = new Workbook(out, "Baton", "1.0");
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            if (rows == 0) sheet.width(column, WIDTH);
            write(column, values.get(column));
        }
        if (++rows % ROWS_IN_MEMORY == 0) sheet.flush();
    }

    @Override
    public void nextSheet(String name) throws IOException {
        sheet.finish();
        sheet = workbook.newWorksheet(name);
        rows = 0;
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void write(int column, @Nullable Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(rows, column, date);
            sheet.style(rows, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.inlineString(rows, column, value.toString());
        }
    }
}
