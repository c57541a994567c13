/**
 * Spreadsheets as files: what is read from one and written to one, whichever format it has. A {@link
 * dev.baton.membership.imports.sheets.Sheet} hands on row by row while the file arrives; what no sheet can be is refused
 * with a {@link dev.baton.membership.imports.sheets.SheetRefusal}. Nothing is written to disk on the way.
 */
@NullMarked
package dev.baton.membership.imports.sheets;

import org.jspecify.annotations.NullMarked;
