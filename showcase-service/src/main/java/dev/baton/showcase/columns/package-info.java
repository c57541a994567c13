/**
 * How values of several features are kept in one text column.
 */
@NullMarked
package dev.baton.showcase.columns;

import org.jspecify.annotations.NullMarked;
