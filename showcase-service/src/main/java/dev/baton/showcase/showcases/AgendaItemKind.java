package dev.baton.showcase.showcases;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens at a point of the agenda. */
enum AgendaItemKind {
    @JsonProperty("address")
    ADDRESS,
    @JsonProperty("presentation")
    PRESENTATION,
    /** Marked as made at activity-service, it launches the initiative. */
    @JsonProperty("launch-announcement")
    LAUNCH_ANNOUNCEMENT,
    @JsonProperty("handover")
    HANDOVER,
    @JsonProperty("discussion")
    DISCUSSION
}
