package dev.baton.membership.imports.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** What a workbook's cells mean: numbers without their decimal point, dates as dates, formulas never evaluated. */
final class ExcelRow {

    private static final int WIDEST = 100;
    /** More than a spreadsheet program calculates with, and than it writes for a number it has rounded. */
    private static final int MOST_DIGITS = 60;
    /** ECMA-376 18.8.30 allows no more, and each is looked through for every cell. */
    private static final int LONGEST_FORMAT = 255;

    private ExcelRow() {}

    static SheetRow read(Row row) {
        List<SheetCell> cells = IntStream.range(0, Math.min(row.getCellCount(), WIDEST))
                .mapToObj(position -> cell(row.getOptionalCell(position).orElse(null)))
                .toList();
        return new SheetRow(row.getRowNum(), cells);
    }

    private static SheetCell cell(@Nullable Cell cell) {
        if (cell == null) {
            return SheetCell.EMPTY;
        }
        return switch (cell.getType()) {
            case FORMULA -> new SheetCell("", true, null);
            case NUMBER -> number(cell);
            case STRING -> new SheetCell(cell.asString().strip(), false, null);
            case BOOLEAN, ERROR -> new SheetCell(String.valueOf(cell.getRawValue()), false, null);
            case EMPTY -> SheetCell.EMPTY;
        };
    }

    /** One that is endless when written out stays as it stands: nobody has such a number. */
    private static SheetCell number(Cell cell) {
        BigDecimal number = cell.asNumber();
        return number.precision() + Math.abs((long) number.scale()) > MOST_DIGITS
                ? new SheetCell(cell.getRawValue(), false, null)
                : new SheetCell(number.stripTrailingZeros().toPlainString(), false, date(cell));
    }

    private static @Nullable LocalDate date(Cell number) {
        return isShownAsDate(number) ? number.asDate().toLocalDate() : null;
    }

    /** ECMA-376 18.8.30: the formats 14 to 17 and 22 are dates everywhere, 27 to 36 and 50 to 58 in China. */
    private static boolean isShownAsDate(Cell number) {
        Integer id = number.getDataFormatId();
        String format = number.getDataFormatString();
        boolean known =
                id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58);
        return number.getType() == CellType.NUMBER
                && (known || format != null && format.length() <= LONGEST_FORMAT && format.matches(".*[yY年].*"));
    }
}
