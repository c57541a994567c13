package dev.baton.membership.corrections;

import dev.baton.membership.people.PersonalData;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person wants put right; what is left out stays as it is. */
@Schema(examples = """
                {"name": "张三（样例）", "phone": "+86 755 0000 0042", "reason": "miswritten"}""")
record NewCorrection(
        @Nullable @Pattern(regexp = PersonalData.NAME) @Size(max = PersonalData.LONGEST_NAME)
        String name,

        @Nullable @Pattern(regexp = PersonalData.CAMPUS_NUMBER)
        String campusNumber,

        @Nullable @Pattern(regexp = PersonalData.PHONE) String phone,
        boolean withoutPhone,
        @Nullable @Pattern(regexp = PersonalData.EMAIL) String email,
        boolean withoutEmail,
        @Nullable LocalDate joinedOn,
        @NotNull CorrectionReason reason) {

    Wanted wanted() {
        return new Wanted(name, campusNumber, phone, withoutPhone, email, withoutEmail, joinedOn);
    }
}
