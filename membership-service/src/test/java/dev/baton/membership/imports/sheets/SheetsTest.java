package dev.baton.membership.imports.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.refusals.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files become rows, or are refused with the reason, whatever somebody puts into them. */
class SheetsTest {

    private static final String CSV = "姓名,学工号\r\n样例甲,S-1\r\n\r\n\"样例,乙\",S-2\r\n";

    private interface Filling {
        void fill(Workbook workbook, Worksheet sheet) throws IOException;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void values_are_read_in_either_encoding(String encoding) throws IOException {
        assertEquals(List.of("1: 姓名|学工号", "2: 样例甲|S-1", "4: 样例,乙|S-2"), csv(CSV.getBytes(Charset.forName(encoding))));
    }

    @Test
    void the_mark_of_utf_8_is_no_part_of_the_header() throws IOException {
        assertEquals(
                "1: 姓名|学工号",
                csv(("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8)).getFirst());
    }

    @Test
    void another_encoding_is_refused() {
        refused(SheetRefusal.ENCODING_IS_UNKNOWN, () -> csv(CSV.getBytes(StandardCharsets.UTF_16)));
        refused(
                SheetRefusal.ENCODING_IS_UNKNOWN,
                () -> csv("name\nM\u00fcller\u00ff".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void an_encoding_that_changes_far_inside_a_file_is_refused() {
        String long1 = CSV + "样例甲,S-1\r\n".repeat(10_000);
        byte[] start = long1.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(start, start.length + 2);
        both[start.length] = (byte) 0xD5;
        both[start.length + 1] = (byte) 0x20;
        refused(SheetRefusal.ENCODING_IS_UNKNOWN, () -> csv(both));
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_refused() {
        refused(SheetRefusal.FILE_IS_NO_CSV, () -> csv("name\n\"abc".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_record_without_end_is_refused_before_it_fills_the_memory() {
        refused(SheetRefusal.ROW_IS_TOO_LONG, () -> csv(",".repeat(100_000).getBytes(StandardCharsets.UTF_8)));
        refused(SheetRefusal.ROW_IS_TOO_LONG, () -> csv("\"\n\",".repeat(50_000).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_formula_among_values_is_told_from_text() throws IOException {
        List<SheetRow> rows = rows(false, "=1+1,'=1+1,+86 1,'+86 1\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(rows.getFirst().cell(0).formula());
        assertEquals("=1+1", rows.getFirst().cell(1).text());
        assertFalse(rows.getFirst().cell(2).formula());
        assertEquals("+86 1", rows.getFirst().cell(3).text());
    }

    @Test
    void a_workbook_knows_dates_numbers_and_formulas() throws IOException {
        List<SheetRow> rows = rows(true, workbook((workbook, sheet) -> {
            sheet.value(0, 0, LocalDate.of(2024, 6, 28));
            sheet.style(0, 0).format("yyyy-mm-dd").set();
            sheet.value(0, 1, 20_240_001);
            sheet.formula(0, 2, "1+1");
            sheet.value(0, 3, " 样例甲 ");
            sheet.inlineString(0, 4, "样例乙");
        }));
        SheetRow row = rows.getFirst();
        assertEquals(LocalDate.of(2024, 6, 28), row.cell(0).date());
        assertEquals("20240001", row.cell(1).text());
        assertEquals(null, row.cell(1).date());
        assertTrue(row.cell(2).formula());
        assertEquals("样例甲", row.cell(3).text());
        assertEquals("样例乙", row.cell(4).text());
    }

    @Test
    void merged_cells_are_refused_with_their_place() {
        Refusal refusal = refused(
                SheetRefusal.CELLS_ARE_MERGED,
                () -> rows(true, workbook((workbook, sheet) -> {
                    sheet.value(0, 0, "姓名");
                    sheet.range(1, 0, 2, 1).merge();
                })));
        assertTrue(refusal.words(Locale.ENGLISH).contains("A2:B3"));
    }

    @Test
    void a_protected_sheet_is_no_obstacle() throws IOException {
        assertEquals(
                1,
                rows(true, workbook((workbook, sheet) -> {
                            sheet.value(0, 0, "姓名");
                            sheet.protect("secret");
                        }))
                        .size());
    }

    @Test
    void what_is_no_workbook_is_refused_whatever_it_is_called() {
        refused(SheetRefusal.FILE_IS_EMPTY, () -> rows(true, new byte[0]));
        refused(SheetRefusal.FILE_IS_NO_WORKBOOK, () -> rows(true, CSV.getBytes(StandardCharsets.UTF_8)));
        refused(SheetRefusal.FILE_IS_NO_WORKBOOK, () -> rows(true, zip("word/document.xml", "<a/>")));
        refused(SheetRefusal.FILE_IS_NO_WORKBOOK, () -> rows(true, Arrays.copyOf(simple(), 400)));
        refused(SheetRefusal.FILE_IS_NO_CSV, () -> csv(simple()));
    }

    @Test
    void a_workbook_under_a_password_and_an_old_one_are_told_apart() {
        byte[] old = new byte[2_000];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        refused(SheetRefusal.WORKBOOK_IS_OF_AN_OLD_FORMAT, () -> rows(true, old));
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] encrypted = old.clone();
        System.arraycopy(stream, 0, encrypted, 1_000, stream.length);
        refused(SheetRefusal.WORKBOOK_IS_ENCRYPTED, () -> rows(true, encrypted));
        refused(SheetRefusal.FILE_IS_NO_CSV, () -> csv(old));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0089PNG\r\n", "\u00ff\u00d8\u00ff", "GIF89a", "H\0P\0 \0", "\0\0\u0001\0", "II*\0", ""})
    void a_picture_beside_the_sheets_is_no_obstacle(String beginning) throws IOException {
        byte[] picture = (beginning + "\0".repeat(beginning.length() * 50_000)).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(1, rows(true, withPart(simple(), "xl/media/part", picture)).size());
    }

    @Test
    void a_bomb_is_refused_before_anybody_parses_it() {
        refused(
                SheetRefusal.WORKBOOK_IS_TOO_LARGE,
                () -> rows(true, zip("xl/worksheets/sheet1.xml", "<c/>".repeat(20_000_000 / 4))));
        refused(
                SheetRefusal.WORKBOOK_IS_TOO_LARGE,
                () -> rows(true, zip("xl/worksheets/sheet1.xml", "<c>" + "a".repeat(200_000))));
        refused(SheetRefusal.WORKBOOK_IS_TOO_LARGE, () -> rows(true, parts(2_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"ABCDE1\"/>", "<c r='ABCDE1'/>", "<c r=\"&#65;BCDE1\"/>", "<c\nr = \"ABCDE1\"/>"})
    void a_cell_further_right_than_any_sheet_goes_is_refused(String cell) {
        refused(SheetRefusal.FILE_IS_NO_WORKBOOK, () -> rows(true, zip("xl/worksheets/sheet1.xml", cell)));
    }

    @Test
    void what_a_part_is_does_not_depend_on_its_name_or_encoding() throws IOException {
        byte[] merged = workbook((workbook, sheet) -> {
            sheet.value(0, 0, "姓名");
            sheet.range(1, 0, 2, 1).merge();
        });
        byte[] renamed = rewritten(merged, text -> text.replace("sheet1.xml", "sheet1"), StandardCharsets.UTF_8);
        refused(SheetRefusal.CELLS_ARE_MERGED, () -> rows(true, renamed));
        byte[] recoded = rewritten(
                merged, text -> text.replaceFirst("(?i)UTF-8(?=[\"'])", "UTF-16BE"), StandardCharsets.UTF_16BE);
        refused(SheetRefusal.CELLS_ARE_MERGED, () -> rows(true, recoded));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sst>%s</sst>, <si/>, 600001",
                "<row>%s</row>, <c/>, 16385",
                "%s, <a>, 101",
                "<f>%s</f>, <f t='array'/>, 1001"
            })
    void what_a_reader_would_keep_in_memory_is_limited_wherever_it_stands(String part) {
        String[] of = part.split(", ");
        String content = of[0].formatted(of[1].repeat(Integer.parseInt(of[2])));
        refused(SheetRefusal.WORKBOOK_IS_TOO_LARGE, () -> rows(true, zip("xl/part", content)));
    }

    @Test
    void as_many_names_as_one_likes_are_too_many() {
        String names = IntStream.range(0, 4_001).mapToObj(n -> "<a" + n + "/>").collect(Collectors.joining());
        refused(SheetRefusal.WORKBOOK_IS_TOO_LARGE, () -> rows(true, zip("xl/part", "<a>" + names + "</a>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999"})
    void a_number_that_is_endless_when_written_out_stays_as_it_stands(String number) throws IOException {
        byte[] file = rewritten(
                workbook((workbook, sheet) -> sheet.value(0, 0, 4_711)),
                text -> text.replace("4711", number),
                StandardCharsets.UTF_8);
        assertEquals(number, rows(true, file).getFirst().cell(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "1048577", "1", "0", "-1"})
    void rows_are_numbered_upwards_and_as_far_as_sheets_go(String number) throws IOException {
        byte[] file = rewritten(
                workbook((workbook, sheet) -> {
                    sheet.value(0, 0, "姓名");
                    sheet.value(1, 0, "样例甲");
                }),
                text -> text.replace("<row r=\"2\"", "<row r=\"" + number + "\""),
                StandardCharsets.UTF_8);
        refused(SheetRefusal.FILE_IS_NO_WORKBOOK, () -> rows(true, file));
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void what_is_written_is_read_again_and_never_calculated(SheetFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.to(format, "Members", out)) {
            writer.row(Arrays.asList("=HYPERLINK(\"x\")", "+86 755", "-1", "@SUM", null, LocalDate.of(2024, 6, 28)));
        }
        SheetRow row = rows(format == SheetFormat.XLSX, out.toByteArray()).getFirst();
        assertEquals("=HYPERLINK(\"x\")", row.cell(0).text());
        assertFalse(row.cell(0).formula());
        assertEquals("+86 755", row.cell(1).text());
        assertEquals("-1", row.cell(2).text());
        assertEquals("@SUM", row.cell(3).text());
        assertTrue(row.cell(4).isBlank());
        assertEquals(
                format == SheetFormat.XLSX ? LocalDate.of(2024, 6, 28) : null,
                row.cell(5).date());
    }

    @Test
    void a_header_must_be_known_whole_and_without_repetition() {
        refused(SheetRefusal.COLUMN_IS_MISSING, () -> header("姓名,学工号,组织,发展阶段"));
        refused(SheetRefusal.COLUMN_IS_REPEATED, () -> header("姓名,name,学工号,组织,发展阶段,加入日期"));
        Refusal unknown = refused(SheetRefusal.COLUMN_IS_UNKNOWN, () -> header("姓名,样例甲"));
        assertTrue(unknown.words(Locale.ENGLISH).contains("column B"));
        assertFalse(unknown.words(Locale.CHINESE).contains("样例甲"));
    }

    private static Header header(String line) throws IOException {
        return new Header(rows(false, line.getBytes(StandardCharsets.UTF_8)).getFirst());
    }

    private static List<String> csv(byte[] file) throws IOException {
        return rows(false, file).stream()
                .map(row -> row.number() + ": "
                        + String.join(
                                "|", row.cells().stream().map(SheetCell::text).toList()))
                .toList();
    }

    private static List<SheetRow> rows(boolean workbook, byte[] file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        Sheet.of(workbook, new ByteArrayInputStream(file)).read(rows::add);
        return rows;
    }

    private static byte[] simple() throws IOException {
        return workbook((workbook, sheet) -> sheet.value(0, 0, "姓名"));
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            filling.fill(workbook, workbook.newWorksheet("Members"));
        }
        return out.toByteArray();
    }

    private static byte[] withPart(byte[] file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = zip(file);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                put(to, part.getName(), from.getInputStream(part).readAllBytes());
            }
            put(to, name, content);
        }
        return out.toByteArray();
    }

    private static ZipFile zip(byte[] file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    /** With every part, and its name, put otherwise. */
    private static byte[] rewritten(byte[] file, UnaryOperator<String> otherwise, Charset encoding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = zip(file);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                String content = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                put(
                        to,
                        otherwise.apply(part.getName()),
                        otherwise.apply(content).getBytes(encoding));
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, name, content);
        }
        return out.toByteArray();
    }

    private static byte[] parts(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int part = 0; part < count; part++) {
                put(zip, part + ".xml", "<a/>");
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        put(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static Refusal refused(SheetRefusal reason, Executable reading) {
        Refusal refusal = assertThrows(Refusal.class, reading);
        assertEquals(reason, refusal.reason());
        return refusal;
    }
}
