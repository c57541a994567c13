package dev.baton.membership.members;

import dev.baton.membership.people.PersonalData;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked for when somebody is to be put on a roster. */
@Schema(examples = """
                {"name": "张三（样例）", "campusNumber": "S-0042", "unit": "01980000-0000-7000-8000-000000000103",
                 "stage": "full-member", "joinedOn": "2024-06-28", "login": "sample-member", "phone": "+86 755 0000 0042",
                 "email": "sample-member@szpu.example"}""")
record NewMember(
        @NotNull @Pattern(regexp = PersonalData.NAME) @Size(max = PersonalData.LONGEST_NAME)
        String name,

        @NotNull @Pattern(regexp = PersonalData.CAMPUS_NUMBER)
        String campusNumber,

        @NotNull UUID unit,
        @NotNull Stage stage,
        @NotNull LocalDate joinedOn,
        @Nullable @Pattern(regexp = PersonalData.LOGIN) String login,
        @Nullable @Pattern(regexp = PersonalData.PHONE) String phone,
        @Nullable @Pattern(regexp = PersonalData.EMAIL) String email) {

    PersonalData data() {
        return new PersonalData(name, campusNumber, login, phone, email);
    }
}
