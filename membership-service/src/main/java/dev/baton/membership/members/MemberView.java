package dev.baton.membership.members;

import dev.baton.membership.people.PersonalData;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member as those see them who may: the member, and the offices above. */
record MemberView(
        UUID id,
        String name,
        @Nullable String campusNumber,
        @Nullable String maskedPhone,
        @Nullable String maskedEmail,
        UUID unit,
        Stage stage,
        LocalDate joinedOn) {

    static MemberView of(Member member, PersonalData data) {
        return new MemberView(
                member.person,
                data.name(),
                data.campusNumber(),
                data.maskedPhone(),
                data.maskedEmail(),
                member.unit,
                member.stage,
                member.joinedOn);
    }
}
