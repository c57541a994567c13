package dev.baton.showcase.initiatives;

import dev.baton.platform.values.Text;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it takes to plan an initiative. */
@Schema(examples = """
                {"name":{"zh":"标杆高校引领行动","en":"Benchmark Leading Universities Initiative"},
                 "organisers":[{"zh":"市委组织部","en":"Organization Department of the Municipal Committee"}]}""")
record NewInitiative(
        @NotNull Text name, @NotEmpty @Size(max = 20) List<@NotNull Text> organisers) {}
