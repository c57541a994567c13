package dev.baton.membership.imports.sheets;

import java.util.List;

/** @param number as the spreadsheet counts, from 1 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetCell cell(int position) {
        return position < cells.size() ? cells.get(position) : SheetCell.EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }

    /** Values do not belong into logs. */
    @Override
    public String toString() {
        return "SheetRow[" + number + ", …]";
    }
}
