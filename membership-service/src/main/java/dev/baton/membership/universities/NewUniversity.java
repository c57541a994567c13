package dev.baton.membership.universities;

import dev.baton.membership.people.PersonalData;
import dev.baton.platform.values.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked for when a university is to join. */
@Schema(examples = """
                {"code": "szpu", "name": {"zh": "深圳职业技术大学", "en": "Shenzhen Polytechnic University"},
                 "establishedOn": "1993-03-01", "firstAccount": {"login": "sample-office", "name": "李四（样例）",
                                                                 "email": "sample-office@szpu.example"}}""")
record NewUniversity(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,30}") String code,
        @NotNull Text name,
        @NotNull LocalDate establishedOn,
        @NotNull @Valid FirstAccount firstAccount) {

    /** Who sets up everything else: becomes organisation officer of the root unit, and is invited where mail can reach them. */
    record FirstAccount(
            @NotNull @Pattern(regexp = PersonalData.LOGIN) String login,

            @NotNull @Pattern(regexp = PersonalData.NAME) @Size(max = PersonalData.LONGEST_NAME)
            String name,

            @Nullable @Pattern(regexp = PersonalData.EMAIL) String email) {

        PersonalData data() {
            return new PersonalData(name, null, login, null, email);
        }
    }
}
