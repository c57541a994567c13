package dev.baton.membership.transfers;

import dev.baton.membership.people.PersonalData;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a member is placed. Within a university {@code unit} may be left out; who comes from another university gets
 * their campus number here, and a login if they are to have one.
 */
@Schema(examples = """
                {"unit": "01980000-0000-7000-8000-000000000104", "campusNumber": "S-1042"}""")
record Receipt(
        @Nullable UUID unit,

        @Nullable @Pattern(regexp = PersonalData.CAMPUS_NUMBER)
        String campusNumber,

        @Nullable @Pattern(regexp = PersonalData.LOGIN) String login) {

    UUID givenUnit() {
        if (unit == null) throw TransferRefusal.UNIT_REQUIRED.refusalAt("/unit");
        return unit;
    }

    String givenCampusNumber() {
        if (campusNumber == null) throw TransferRefusal.CAMPUS_NUMBER_REQUIRED.refusalAt("/campusNumber");
        return campusNumber;
    }
}
