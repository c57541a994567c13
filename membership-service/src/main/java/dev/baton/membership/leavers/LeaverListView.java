package dev.baton.membership.leavers;

import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.UUID;

/** A list as the offices see it; who is on it is a page of its own. */
record LeaverListView(UUID id, UUID unit, Text title, LocalDate madeOn) {

    static LeaverListView of(LeaverList list) {
        return new LeaverListView(list.id, list.unit, list.title, list.madeOn);
    }
}
