/**
 * The initiative: its name and organisers, and whether it is launched. It is launched by {@code activities}, not by a call.
 */
@NullMarked
package dev.baton.showcase.initiatives;

import org.jspecify.annotations.NullMarked;
