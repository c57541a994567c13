package dev.baton.membership.imports.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** A spreadsheet that is being read; the thread that reads may have to wait for it. */
public interface Sheet {

    /** Every row that is not blank, the header first. */
    void read(Consumer<SheetRow> rows) throws IOException;

    /** @param workbook whether the body says to be a workbook rather than comma-separated values */
    static Sheet of(boolean workbook, InputStream body) {
        return workbook ? new ExcelSheet(body) : new CsvSheet(body);
    }
}
