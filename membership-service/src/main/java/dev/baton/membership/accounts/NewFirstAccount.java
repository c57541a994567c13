package dev.baton.membership.accounts;

import dev.baton.membership.people.PersonalData;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to set up everything again; a login that somebody of the university has already means that person. */
@Schema(examples = """
                {"login": "sample-office-2", "name": "李四（样例）", "email": "sample-office@szpu.example"}""")
record NewFirstAccount(
        @NotNull @Pattern(regexp = PersonalData.LOGIN) String login,
        @NotBlank @Size(max = 100) String name,
        @Nullable @Pattern(regexp = PersonalData.EMAIL) String email) {

    PersonalData data() {
        return new PersonalData(name, null, login, null, email);
    }
}
