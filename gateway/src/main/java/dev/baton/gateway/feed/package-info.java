/** The live feed of baton moves: from the topic, kept in memory, out as server-sent events. Start at {@link dev.baton.gateway.feed.BatonMoves}. */
@NullMarked
package dev.baton.gateway.feed;

import org.jspecify.annotations.NullMarked;
