package dev.baton.membership.imports.sheets;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Which column stands where, and what the sheet calls it. */
public final class Header {

    private static final int LETTERS = 26;

    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final SheetRow row;

    /**
     * An unknown column is named by its letter: what stands in it may be somebody's name, where a sheet has no header.
     */
    public Header(SheetRow row) {
        this.row = row;
        for (int position = 0; position < row.cells().size(); position++) {
            SheetCell cell = row.cells().get(position);
            if (!cell.isBlank()) note(cell, position);
        }
        Arrays.stream(Column.values())
                .filter(column -> column.isNeeded() && !positions.containsKey(column))
                .findFirst()
                .ifPresent(missing -> {
                    throw SheetRefusal.COLUMN_IS_MISSING.refusal(missing.both());
                });
    }

    private void note(SheetCell cell, int position) {
        Column column =
                Column.named(cell.text()).orElseThrow(() -> SheetRefusal.COLUMN_IS_UNKNOWN.refusal(letter(position)));
        if (positions.put(column, position) != null) {
            throw SheetRefusal.COLUMN_IS_REPEATED.refusal(letter(position));
        }
    }

    public SheetCell cell(SheetRow of, Column column) {
        Integer position = positions.get(column);
        return position == null ? SheetCell.EMPTY : of.cell(position);
    }

    /** As the sheet has it. */
    public String wordFor(Column column) {
        Integer position = positions.get(column);
        return position == null ? column.both() : row.cell(position).text();
    }

    static String letter(int position) {
        String last = Character.toString('A' + position % LETTERS);
        return position < LETTERS ? last : letter(position / LETTERS - 1) + last;
    }
}
