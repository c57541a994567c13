package dev.baton.membership.developments;

import java.util.UUID;

/** An entry that was taken in although it is not what is normal, and the rule that says so. */
record RemarkView(UUID entry, GuardView guard) {

    static RemarkView of(Course.Remark remark) {
        return new RemarkView(remark.entry().id(), GuardView.of(remark.guard()));
    }
}
