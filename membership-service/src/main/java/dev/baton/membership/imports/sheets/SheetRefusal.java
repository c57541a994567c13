package dev.baton.membership.imports.sheets;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for which a file as a whole is not read. */
public enum SheetRefusal implements Reason {
    FILE_IS_EMPTY,
    FILE_HAS_NO_ROWS,
    FILE_HAS_TOO_MANY_ROWS,
    FILE_IS_NO_CSV,
    FILE_IS_NO_WORKBOOK,
    WORKBOOK_IS_ENCRYPTED,
    WORKBOOK_IS_OF_AN_OLD_FORMAT,
    WORKBOOK_IS_TOO_LARGE,
    ENCODING_IS_UNKNOWN,
    ROW_IS_TOO_LONG,
    CELLS_ARE_MERGED,
    COLUMN_IS_UNKNOWN,
    COLUMN_IS_REPEATED,
    COLUMN_IS_MISSING;

    @Override
    public RefusalKind kind() {
        return RefusalKind.INVALID;
    }
}
