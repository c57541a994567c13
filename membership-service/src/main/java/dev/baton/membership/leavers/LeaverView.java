package dev.baton.membership.leavers;

import java.util.UUID;

/** One on the list, and how far they have come. Who it is says {@code /members}, to those who may know. */
record LeaverView(UUID person, LeaverStep step) {}
