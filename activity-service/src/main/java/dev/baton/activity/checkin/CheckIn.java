package dev.baton.activity.checkin;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to check in, by the id of their registration. */
@Schema(examples = "{\"registration\": \"01993f00-0000-7000-8000-0000000000d1\"}")
record CheckIn(@NotNull UUID registration) {}
