package dev.baton.membership.imports.sheets;

import static dev.baton.membership.imports.sheets.SheetRefusal.CELLS_ARE_MERGED;
import static dev.baton.membership.imports.sheets.SheetRefusal.FILE_IS_NO_WORKBOOK;
import static dev.baton.membership.imports.sheets.SheetRefusal.WORKBOOK_IS_TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook once without keeping anything, before somebody parses it: a few bytes can inflate to
 * gigabytes, and a cell far enough to the right needs as much. Opened as the parser opens it, so that both see the same.
 */
final class WorkbookGuard {

    private static final int MOST_PARTS = 1_000;
    private static final long LARGEST = 200L << 20;
    /** The texts that cells share are all in memory while a sheet is read. */
    private static final long LARGEST_TEXTS = 40L << 20;

    private static final long HIGHEST_RATIO = 200;
    private static final long RATIO_MATTERS_FROM = 4L << 20;
    private static final int LONGEST_TEXT = 100_000;
    private static final int CHUNK = 1 << 16;
    /** Longer than anything looked for, so that nothing is missed where two chunks meet. */
    private static final int OVERLAP = 256;

    private static final Pattern MERGED =
            Pattern.compile("[<:]mergeCell\\s[^>]{0,100}?ref\\s*=\\s*[\"']([A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7})");
    /** A sheet has columns A to XFD. A letter written as a character reference is written so by nobody honest. */
    private static final Pattern TOO_FAR_RIGHT =
            Pattern.compile("\\sr\\s*=\\s*(?:\"(?:[A-Za-z]{4}|[^\"]{0,20}&)|'(?:[A-Za-z]{4}|[^']{0,20}&))");

    private final byte[] chunk = new byte[CHUNK];
    private long inflated;

    private WorkbookGuard() {}

    static void check(byte[] file) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) throw WORKBOOK_IS_TOO_LARGE.refusal();
            WorkbookGuard guard = new WorkbookGuard();
            for (ZipArchiveEntry part : parts) {
                try (InputStream content = zip.getInputStream(part)) {
                    guard.check(part.getName(), content, file.length);
                }
            }
        } catch (IOException | IllegalArgumentException noZip) {
            throw FILE_IS_NO_WORKBOOK.refusal();
        }
    }

    private void check(String name, InputStream content, long packed) throws IOException {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        boolean texts = name.endsWith("sharedStrings.xml");
        String before = "";
        long size = 0;
        int text = 0;
        for (int count = content.readNBytes(chunk, 0, CHUNK); count > 0; count = content.readNBytes(chunk, 0, CHUNK)) {
            size += count;
            inflated += count;
            if (inflated > LARGEST || texts && size > LARGEST_TEXTS) throw WORKBOOK_IS_TOO_LARGE.refusal();
            if (inflated > RATIO_MATTERS_FROM && inflated / packed > HIGHEST_RATIO) {
                throw WORKBOOK_IS_TOO_LARGE.refusal();
            }
            if (xml) {
                if (size == count && !isPlainXml(count)) throw FILE_IS_NO_WORKBOOK.refusal();
                text = longestText(text, count);
                String part = before + new String(chunk, 0, count, StandardCharsets.ISO_8859_1);
                mustBeReadable(part);
                before = part.substring(Math.max(part.length() - OVERLAP, 0));
            }
        }
    }

    /** In any other encoding, what is looked for below would look different. */
    private boolean isPlainXml(int count) {
        boolean marked = count > 3 && (chunk[0] & 0xFF) == 0xEF && (chunk[1] & 0xFF) == 0xBB;
        return chunk[marked ? 3 : 0] == '<' && chunk[marked ? 4 : 1] != 0;
    }

    /** @return how long the text is that goes on beyond this chunk */
    private int longestText(int begun, int count) {
        int length = begun;
        for (int i = 0; i < count; i++) {
            length = chunk[i] == '<' ? 0 : length + 1;
            if (length > LONGEST_TEXT) throw WORKBOOK_IS_TOO_LARGE.refusal();
        }
        return length;
    }

    private static void mustBeReadable(String part) {
        Matcher merged = MERGED.matcher(part);
        if (merged.find()) throw CELLS_ARE_MERGED.refusal(merged.group(1));
        if (TOO_FAR_RIGHT.matcher(part).find()) throw FILE_IS_NO_WORKBOOK.refusal();
    }
}
