/**
 * A showcase announced in showcase-service opens its activity here, by event and once. Start at
 * {@link dev.baton.activity.showcases.ShowcaseListener}.
 */
@NullMarked
package dev.baton.activity.showcases;

import org.jspecify.annotations.NullMarked;
