package dev.baton.membership.imports.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** With the mark by which Excel knows UTF-8. */
final class CsvWriter implements SheetWriter {

    private static final char MARK = '\uFEFF';

    private final CSVPrinter printer;
    private boolean full;

    CsvWriter(OutputStream out) {
        try {
            printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
            printer.getOut().append(MARK);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        if (!full) {
            printer.printRecord(values.stream()
                    .map(value -> AsText.guarded(Objects.toString(value, "")))
                    .toList());
        }
    }

    @Override
    public void nextSheet(String name) {
        full = true;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
