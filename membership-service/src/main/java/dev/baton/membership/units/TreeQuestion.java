package dev.baton.membership.units;

import dev.baton.platform.web.Paging;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which units are meant; what is left out narrows nothing. They come in the order of the tree: parents before children. */
public class TreeQuestion extends Paging {

    @QueryParam("parent")
    @Parameter(description = "Only the units right below this one.")
    @Nullable
    UUID parent;

    @QueryParam("below")
    @Parameter(description = "Only this unit and all below it.")
    @Nullable
    UUID below;

    @QueryParam("type")
    @Parameter(description = "Only units of this type.")
    @Nullable
    UnitType type;

    @QueryParam("q")
    @Parameter(description = "Part of the name: Chinese, pinyin, its initials, or English.")
    @Nullable
    String q;

    @QueryParam("on")
    @Parameter(description = "The tree as it was on this day (a day at the university); today if left out.")
    @Nullable
    LocalDate on;
}
