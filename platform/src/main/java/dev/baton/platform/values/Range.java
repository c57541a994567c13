package dev.baton.platform.values;

/** The numbers a count may stand for, from the least to the most. */
record Range(long least, long most) {

    static final Range NOTHING = new Range(0, 0);

    /** Stands for "any number"; half of all there are, so that adding to it does not overflow. */
    private static final long NO_LIMIT = Long.MAX_VALUE / 2;

    static Range of(Count count) {
        return switch (count) {
            case Count.Exact(long value) -> new Range(value, value);
            case Count.MoreThan(long value) -> new Range(value + 1, NO_LIMIT);
            case Count.Unknown() -> new Range(0, NO_LIMIT);
            case Count.FewerThan(long value) -> new Range(0, value - 1);
        };
    }

    Range plus(Range other) {
        return new Range(least + other.least, Math.min(NO_LIMIT, most + other.most));
    }

    Range orMore() {
        return new Range(least, NO_LIMIT);
    }

    boolean meets(Range other) {
        return least <= other.most && other.least <= most;
    }
}
