package dev.baton.activity.headcount;

import dev.baton.platform.values.Count;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A headcount as the office writes it down. */
@Schema(examples = """
                {"count": {"kind": "exact", "value": 106}, "exhaustive": true, "categories": [
                  {"name": {"zh": "组织部部长", "en": "Heads of organization departments"}, "side": "visiting"},
                  {"name": {"zh": "二级党组织书记", "en": "Secretaries of secondary organisations"}, "side": "host",
                   "count": {"kind": "exact", "value": 20}}]}""")
record HeadcountDraft(
        @NotNull Count count,
        @Nullable @Size(max = 100) List<@NotNull @Valid Category> categories,

        @Schema(description = "Whether the categories are all there were.") @NotNull
        Boolean exhaustive) {

    List<Category> listedCategories() {
        return categories == null ? List.of() : categories;
    }
}
