/**
 * Members by the spreadsheet (domain.md M3): a file is read into rows that already are the people they will become, sealed
 * as such ({@link dev.baton.membership.imports.ReadingFiles}, rules in {@link dev.baton.membership.imports.RowCheck}); when
 * none is wrong, all of them join at once or none ({@link dev.baton.membership.imports.ApplyingImports}), and can be taken
 * back for a while ({@link dev.baton.membership.imports.UndoingImports}). What is exported has the same columns, so that it
 * can be imported elsewhere, and in them no more than the roster shows: logins and addresses are left out.
 */
@NullMarked
package dev.baton.membership.imports;

import org.jspecify.annotations.NullMarked;
