package dev.baton.showcase.showcases;

import dev.baton.platform.values.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A point of the agenda: an organisation stands for it, never a named person. */
record AgendaItem(
        UUID item,
        AgendaItemKind kind,
        Text title,
        @Nullable String organisation,
        List<Point> points) {}
