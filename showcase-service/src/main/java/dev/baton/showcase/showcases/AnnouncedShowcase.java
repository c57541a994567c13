package dev.baton.showcase.showcases;

import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.values.Text;
import java.util.UUID;

/** What the public may know of a showcase. */
public record AnnouncedShowcase(UUID id, UUID leg, Text name, FuzzyDate date) {

    static AnnouncedShowcase of(Showcase showcase) {
        return new AnnouncedShowcase(showcase.id, showcase.leg, showcase.name, showcase.date);
    }
}
