package dev.baton.showcase.showcases;

import java.util.UUID;

/** What a showcase needs to know of its leg; one that opens the relay must announce the launch. */
record HostedLeg(UUID leg, UUID initiative, int number, String host, boolean opensTheRelay) {}
