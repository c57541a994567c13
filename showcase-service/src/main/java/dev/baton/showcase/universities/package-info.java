/**
 * Which universities there are, known from membership-service's events only, and who may act for one of them.
 */
@NullMarked
package dev.baton.showcase.universities;

import org.jspecify.annotations.NullMarked;
