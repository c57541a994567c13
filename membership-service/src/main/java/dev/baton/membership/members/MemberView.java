package dev.baton.membership.members;

import dev.baton.membership.people.PersonalData;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as those see them who may: the member, and the offices above.
 *
 * @param phone in full to the offices of their branch, where they agreed to that; null to all others
 */
record MemberView(
        UUID id,
        String name,
        @Nullable String campusNumber,
        @Nullable String phone,
        @Nullable String maskedPhone,
        @Nullable String maskedEmail,
        UUID unit,
        Stage stage,
        LocalDate joinedOn) {

    static MemberView of(Member member, PersonalData data, boolean phoneIsShown) {
        PersonalData shown = data.shownToOffices(phoneIsShown);
        return new MemberView(
                member.person,
                shown.name(),
                shown.campusNumber(),
                shown.phone(),
                data.maskedPhone(),
                data.maskedEmail(),
                member.unit,
                member.stage,
                member.joinedOn);
    }
}
