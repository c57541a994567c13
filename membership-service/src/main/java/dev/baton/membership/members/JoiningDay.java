package dev.baton.membership.members;

import java.time.LocalDate;

/** What may be somebody's day of joining, whichever way it comes in. */
public final class JoiningDay {

    /** Whoever joined earlier is on no roster any more: it is a slip of the pen. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private JoiningDay() {}

    static void mustBe(LocalDate joinedOn, LocalDate today) {
        if (joinedOn.isAfter(today)) throw MemberRefusal.JOINED_IN_THE_FUTURE.refusalAt("/joinedOn");
        if (joinedOn.isBefore(EARLIEST)) throw MemberRefusal.JOINED_LONG_AGO.refusalAt("/joinedOn");
    }
}
