package dev.baton.journey.membership;

import java.util.Locale;

/** How far somebody is on the way to full membership. */
enum Stage {
    APPLICANT,
    ACTIVIST,
    DEVELOPMENT_TARGET,
    PROBATIONARY_MEMBER,
    FULL_MEMBER;

    /** As the API has it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a sheet has it. */
    String words() {
        return code().replace('-', ' ');
    }
}
