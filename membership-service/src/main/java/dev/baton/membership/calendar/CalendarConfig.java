package dev.baton.membership.calendar;

import io.smallrye.config.ConfigMapping;
import java.time.ZoneId;

/** Where the universities are. */
@ConfigMapping(prefix = "baton.calendar")
interface CalendarConfig {

    /** For example {@code Asia/Shanghai}. */
    ZoneId zone();
}
