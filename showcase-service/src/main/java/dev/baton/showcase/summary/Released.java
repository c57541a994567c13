package dev.baton.showcase.summary;

import dev.baton.platform.values.Count;

/** Two counts of one showcase as they may be told together: neither is small, nor is what lies between them. */
record Released(Count registered, Count checkedIn) {

    static Released of(Count registered, Count checkedIn) {
        return new Released(
                registered.released(), withoutTheAbsent(registered, checkedIn).released());
    }

    /**
     * "21 registered, 20 checked in" says that one person stayed away, which is a count of one. "More than 16 checked
     * in" is as true and leaves it at fewer than 5.
     */
    private static Count withoutTheAbsent(Count registered, Count checkedIn) {
        return registered instanceof Count.Exact(long all)
                        && checkedIn instanceof Count.Exact(long present)
                        && present >= Count.RELEASED_FROM
                        && all - present < Count.RELEASED_FROM
                ? new Count.MoreThan(all - Count.RELEASED_FROM)
                : checkedIn;
    }
}
