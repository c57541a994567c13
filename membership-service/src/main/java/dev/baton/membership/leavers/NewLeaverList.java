package dev.baton.membership.leavers;

import dev.baton.platform.values.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for when a list is to be made: members of the unit or of what is below it. */
@Schema(examples = """
                {"unit": "01980000-0000-7000-8000-000000000102", "title": {"zh": "2027届毕业生党员", "en": "Members graduating in 2027"},
                 "members": ["01980000-0000-7000-8000-000000000202"]}""")
record NewLeaverList(
        @NotNull UUID unit,
        @NotNull Text title,
        @NotNull @Size(min = 1, max = 2000) List<@NotNull UUID> members) {}
