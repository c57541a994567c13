/** What both the launcher and its demo stand on: asking over HTTP, waiting, and saying what is wrong. */
@NullMarked
package dev.baton.local.basics;

import org.jspecify.annotations.NullMarked;
