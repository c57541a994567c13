package dev.baton.membership.leavers;

import dev.baton.membership.transfers.NewTransfer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where each of some on the list is to go. */
@Schema(examples = """
                {"transfers": [{"person": "01980000-0000-7000-8000-000000000202", "university": "szu"}]}""")
record ManyTransfers(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid NewTransfer> transfers) {}
