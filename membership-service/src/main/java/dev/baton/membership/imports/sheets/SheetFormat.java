package dev.baton.membership.imports.sheets;

import java.util.Locale;

/** The formats that are read and written. */
public enum SheetFormat {
    XLSX(SheetFormat.WORKBOOK),
    CSV("text/csv; charset=utf-8");

    public static final String COMMA_SEPARATED = "text/csv";
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** What a request may name. */
    public static final String NAMES = "xlsx|csv";

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public static SheetFormat named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    public String mediaType() {
        return mediaType;
    }

    public String fileName(String name) {
        return name + "." + name().toLowerCase(Locale.ROOT);
    }
}
