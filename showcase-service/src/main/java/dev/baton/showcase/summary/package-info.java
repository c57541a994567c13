/**
 * What the relay looks like from outside: the board for everybody, the same for municipal departments, the summary of one
 * leg. Read only; nothing here is about a person, and small counts are not told.
 */
@NullMarked
package dev.baton.showcase.summary;

import org.jspecify.annotations.NullMarked;
