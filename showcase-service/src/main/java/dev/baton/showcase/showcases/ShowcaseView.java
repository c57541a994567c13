package dev.baton.showcase.showcases;

import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.values.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A showcase as the outside sees it. */
record ShowcaseView(
        UUID id,
        UUID initiative,
        UUID leg,
        int legNumber,
        String host,
        Text name,
        FuzzyDate date,
        Text dateText,
        @Nullable Integer capacity,
        ShowcaseStatus status,
        @Nullable Instant announcedAt,
        @Nullable Instant concludedAt,
        List<String> universities,
        List<Stage> stages) {

    static ShowcaseView of(Showcase showcase) {
        return new ShowcaseView(
                showcase.id,
                showcase.initiative,
                showcase.leg,
                showcase.legNumber,
                showcase.host,
                showcase.name,
                showcase.date,
                showcase.date.wording(),
                showcase.capacity,
                showcase.status,
                showcase.announcedAt,
                showcase.concludedAt,
                showcase.programme.universities(),
                showcase.programme.stages());
    }
}
