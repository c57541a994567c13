package dev.baton.membership.rules;

/** Why the service does not start: a rule that cannot be judged by. */
class UnfitRule extends RuntimeException {

    UnfitRule(String where, String what) {
        super("The rule " + where + " cannot be used: " + what);
    }
}
