package dev.baton.platform.web;

import java.util.UUID;

/** The id of what was made; {@code Location} says where it is. */
public record Created(UUID id) {}
