package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What happens in an agenda item. */
public enum AgendaItemKind {
    ADDRESS,
    /** An organisation tells what works. */
    PRESENTATION,
    /** The initiative is launched when this is done. */
    LAUNCH_ANNOUNCEMENT,
    /** The ceremony; custody of the baton changes elsewhere. */
    HANDOVER,
    DISCUSSION;

    @JsonValue
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
