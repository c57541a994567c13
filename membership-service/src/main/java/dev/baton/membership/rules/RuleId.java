package dev.baton.membership.rules;

import jakarta.persistence.Embeddable;

/** Which version of which rule. */
@Embeddable
record RuleId(String number, int version) {

    @Override
    public String toString() {
        return number + " version " + version;
    }
}
