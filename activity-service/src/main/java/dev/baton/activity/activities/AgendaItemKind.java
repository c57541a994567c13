package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens in an agenda item. */
public enum AgendaItemKind {
    @JsonProperty("address")
    ADDRESS,
    /** An organisation tells what works. */
    @JsonProperty("presentation")
    PRESENTATION,
    /** The initiative is launched when this is done. */
    @JsonProperty("launch-announcement")
    LAUNCH_ANNOUNCEMENT,
    /** The ceremony; custody of the baton changes elsewhere. */
    @JsonProperty("handover")
    HANDOVER,
    @JsonProperty("discussion")
    DISCUSSION
}
