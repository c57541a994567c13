package dev.baton.membership.members;

import dev.baton.platform.web.Paging;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which members are meant; what is left out narrows nothing. They come unit by unit in the order of the tree. */
public class RosterQuestion extends Paging {

    @QueryParam("unit")
    @NotNull
    @Parameter(description = "Whose roster.")
    UUID unit;

    @QueryParam("below")
    @Parameter(description = "Whether the units below it are meant too.")
    boolean below;

    @QueryParam("stage")
    @Parameter(description = "Only members of this stage.")
    @Nullable
    Stage stage;

    @QueryParam("q")
    @Parameter(description = "Name, or a part of it: characters, pinyin, or initials (zs for 张三).")
    @Nullable
    String q;

    @QueryParam("campusNumber")
    @Parameter(description = "The one member with this campus number, in full.")
    @Nullable
    String campusNumber;
}
