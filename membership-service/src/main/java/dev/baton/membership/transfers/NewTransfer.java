package dev.baton.membership.transfers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when a member is to go elsewhere: to a {@code unit} of the own university, to another {@code
 * university} of the suite (perhaps with its {@code branch} in words), or to an {@code organisation} outside the suite, in
 * words.
 */
@Schema(examples = """
                {"person": "01980000-0000-7000-8000-000000000202", "university": "szu", "branch": "研究生第一党支部（样例）"}""")
public record NewTransfer(
        @NotNull UUID person,
        @Nullable UUID unit,
        @Nullable @Pattern(regexp = "[a-z][a-z0-9-]{1,30}") String university,

        @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 100)
        String branch,

        @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 100)
        String organisation) {

    /** One destination, and a branch in words only at another university. */
    void mustNameOneDestination() {
        long named = Stream.of(unit, university, organisation)
                .filter(Objects::nonNull)
                .count();
        if (named != 1 || (branch != null && university == null)) {
            throw TransferRefusal.ONE_DESTINATION_REQUIRED.refusal();
        }
    }
}
