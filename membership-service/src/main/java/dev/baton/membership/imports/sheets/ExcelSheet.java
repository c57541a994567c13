package dev.baton.membership.imports.sheets;

import static dev.baton.membership.imports.sheets.SheetRefusal.FILE_IS_EMPTY;
import static dev.baton.membership.imports.sheets.SheetRefusal.FILE_IS_NO_WORKBOOK;
import static dev.baton.membership.imports.sheets.SheetRefusal.WORKBOOK_IS_ENCRYPTED;
import static dev.baton.membership.imports.sheets.SheetRefusal.WORKBOOK_IS_OF_AN_OLD_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook (Office Open XML). Its parts lie anywhere in the file, so the file is in memory first. */
final class ExcelSheet implements Sheet {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    /** ECMA-376 18.3.1.73: rows are numbered, and stand in that order; how many there are is each program's own limit. */
    private static final int MOST_ROWS = 1 << 20;

    private final InputStream body;

    ExcelSheet(InputStream body) {
        this.body = body;
    }

    @Override
    public void read(Consumer<SheetRow> to) throws IOException {
        byte[] file = body.readAllBytes();
        if (file.length == 0) throw FILE_IS_EMPTY.refusal();
        if (Signature.isCompoundFile(file)) {
            throw (Signature.isEncrypted(file) ? WORKBOOK_IS_ENCRYPTED : WORKBOOK_IS_OF_AN_OLD_FORMAT).refusal();
        }
        if (!Signature.isZip(file)) throw FILE_IS_NO_WORKBOOK.refusal();
        WorkbookGuard.check(file);
        try (ReadableWorkbook workbook = open(file);
                Stream<Row> stream = rows(workbook)) {
            Iterator<Row> rows = stream.iterator();
            int before = 0;
            while (orRefused(rows::hasNext)) {
                SheetRow row = orRefused(() -> ExcelRow.read(rows.next()));
                if (row.number() <= before || row.number() > MOST_ROWS) throw FILE_IS_NO_WORKBOOK.refusal();
                before = row.number();
                if (!row.isBlank()) to.accept(row);
            }
        }
    }

    private static ReadableWorkbook open(byte[] file) {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
        } catch (IOException | RuntimeException noWorkbook) {
            throw FILE_IS_NO_WORKBOOK.refusal();
        }
    }

    private static Stream<Row> rows(ReadableWorkbook workbook) {
        try {
            return workbook.getFirstSheet().openStream();
        } catch (IOException | RuntimeException noSheet) {
            throw FILE_IS_NO_WORKBOOK.refusal();
        }
    }

    /** Whatever the library stumbles over is wrong with the file; what our own reader of rows throws is not caught here. */
    private static <T> T orRefused(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException unreadable) {
            throw FILE_IS_NO_WORKBOOK.refusal();
        }
    }
}
