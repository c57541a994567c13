package dev.baton.membership.developments;

import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import java.util.List;
import java.util.UUID;

/** A development, and who decides about its person today. */
record Followed(Development development, Bodies bodies) {

    /** To who holds no office of the branch or above it there is no such development. */
    void mustBeKnownTo(Person by) {
        if (!by.holdsOfficeIn(bodies.path())) throw RequestReason.NOT_FOUND.refusal();
    }

    Entry entry(NewEntry asked) {
        Course course = development.course();
        return asked.decidedBy(
                bodies.deciding(
                        asked.decidedBy(course),
                        asked.body(),
                        course.passed(Step.APPROVAL).map(Entry::body)),
                development.university);
    }

    void mustBeDecidedBy(Entry entry, Person by) {
        by.mustHoldOfficeIn(decidingFor(entry));
    }

    /** Where an office must be held to write this down. */
    List<UUID> decidingFor(Entry entry) {
        return bodies.upTo(entry.body());
    }
}
