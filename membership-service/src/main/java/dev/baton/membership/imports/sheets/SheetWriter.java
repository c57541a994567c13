package dev.baton.membership.imports.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a sheet while it is sent; the thread that writes may have to wait for the reader. */
public interface SheetWriter extends AutoCloseable {

    /** Texts and {@link java.time.LocalDate}s. */
    void row(List<? extends @Nullable Object> values) throws IOException;

    /** What follows stands on another sheet; where the format has one only, it is left out. */
    void nextSheet(String name) throws IOException;

    @Override
    void close() throws IOException;

    static SheetWriter to(SheetFormat format, String sheet, OutputStream out) {
        return switch (format) {
            case XLSX -> new ExcelWriter(sheet, out);
            case CSV -> new CsvWriter(out);
        };
    }
}
