package dev.baton.membership.imports.sheets;

import static dev.baton.membership.imports.sheets.SheetRefusal.FILE_IS_NO_WORKBOOK;
import static dev.baton.membership.imports.sheets.SheetRefusal.WORKBOOK_IS_TOO_LARGE;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook once without keeping anything, before somebody reads it: a few bytes can inflate to gigabytes.
 * Every part is looked at, for what a part is to its reader is said by other parts and not by its name.
 */
final class WorkbookGuard {

    private static final int MOST_PARTS = 1_000;
    private static final long LARGEST = 200L << 20;
    private static final long HIGHEST_RATIO = 200;
    private static final long RATIO_MATTERS_FROM = 4L << 20;

    private final long packed;
    private final PartGuard parts = new PartGuard();
    private long inflated;

    private WorkbookGuard(long packed) {
        this.packed = packed;
    }

    static void check(byte[] file) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) throw WORKBOOK_IS_TOO_LARGE.refusal();
            WorkbookGuard guard = new WorkbookGuard(file.length);
            for (ZipArchiveEntry part : parts) {
                guard.check(zip.getInputStream(part));
            }
        } catch (IOException | IllegalArgumentException noZip) {
            throw FILE_IS_NO_WORKBOOK.refusal();
        }
    }

    private void check(InputStream part) throws IOException {
        try (Counted content = new Counted(part)) {
            parts.check(content);
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            if (count > 0) count(count);
            return count;
        }

        private void count(int bytes) {
            inflated += bytes;
            parts.read(bytes);
            boolean bomb = inflated > RATIO_MATTERS_FROM && inflated / packed > HIGHEST_RATIO;
            if (bomb || inflated > LARGEST) throw WORKBOOK_IS_TOO_LARGE.refusal();
        }
    }
}
