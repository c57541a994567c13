package dev.baton.membership.imports.sheets;

import static dev.baton.membership.imports.sheets.SheetRefusal.ENCODING_IS_UNKNOWN;
import static dev.baton.membership.imports.sheets.SheetRefusal.FILE_IS_NO_CSV;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated values (RFC 4180), read while they arrive. */
final class CsvSheet implements Sheet {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final InputStream body;

    CsvSheet(InputStream body) {
        this.body = body;
    }

    @Override
    public void read(Consumer<SheetRow> rows) throws IOException {
        try (Reader text = new BufferedReader(Encoding.reader(new ShortRecords(body)));
                CSVParser parser = CSVParser.parse(text, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (hasNext(records)) {
                SheetRow row = row(records.next());
                if (!row.isBlank()) rows.accept(row);
            }
        }
    }

    /** The next record is read here, so whatever is wrong with the file comes up here. */
    private static boolean hasNext(Iterator<CSVRecord> records) throws IOException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof CharacterCodingException) throw ENCODING_IS_UNKNOWN.refusal();
            if (failure.getCause() instanceof CSVException) throw FILE_IS_NO_CSV.refusal();
            throw failure.getCause();
        }
    }

    private static SheetRow row(CSVRecord csv) {
        return new SheetRow(
                Math.toIntExact(csv.getRecordNumber()),
                StreamSupport.stream(csv.spliterator(), false)
                        .map(SheetCell::written)
                        .toList());
    }
}
