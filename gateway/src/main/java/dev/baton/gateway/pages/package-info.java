/** What every page is served with; the pages themselves are in {@code META-INF/resources}. */
@NullMarked
package dev.baton.gateway.pages;

import org.jspecify.annotations.NullMarked;
