package dev.baton.membership.imports;

import dev.baton.platform.web.Paging;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which imports are meant; what is left out narrows nothing. The newest come first. */
public class ImportQuestion extends Paging {

    @QueryParam("unit")
    @NotNull
    @Parameter(description = "Into which unit, or one below it.")
    UUID unit;

    @QueryParam("state")
    @Parameter(description = "Only those that stand so.")
    @Nullable
    ImportState state;
}
