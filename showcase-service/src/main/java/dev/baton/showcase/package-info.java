/**
 * The relay: universities take turns hosting a showcase and hand on the baton. Start at {@code baton}, the heart of it; then
 * {@code showcases} and {@code legs}. The tables are shared by all universities; who may write is checked by office and role.
 */
@NullMarked
package dev.baton.showcase;

import org.jspecify.annotations.NullMarked;
