package dev.baton.membership.rules;

/**
 * What is known of a number: that it lies between two others, both included. An unknown number is no number, and never 0.
 * A verdict needs only what makes it certain: of a branch known to have had two full members at most, it is certain that
 * it had fewer than three.
 */
record HowMany(int least, int most) {

    static final HowMany UNKNOWN = new HowMany(0, Integer.MAX_VALUE);

    static HowMany exactly(int number) {
        return new HowMany(number, number);
    }

    static HowMany atMost(int number) {
        return new HowMany(0, number);
    }

    boolean isSurelyBelow(int limit) {
        return most < limit;
    }

    boolean isSurelyFrom(int limit) {
        return least >= limit;
    }
}
