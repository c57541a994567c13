/**
 * Who is asking, read from the verified token, and what their offices let them do.
 */
@NullMarked
package dev.baton.platform.people;

import org.jspecify.annotations.NullMarked;
