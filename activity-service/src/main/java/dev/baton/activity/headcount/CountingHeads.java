package dev.baton.activity.headcount;

import dev.baton.activity.activities.Activities;
import dev.baton.activity.activities.Activity;
import dev.baton.activity.units.Offices;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.ExpectedVersion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The office says how many came, and everybody at the university that held the activity can read it. */
@ApplicationScoped
class CountingHeads {

    private final Activities activities;
    private final Headcounts headcounts;
    private final Offices offices;
    private final Outbox outbox;
    private final Clock clock;

    CountingHeads(Activities activities, Headcounts headcounts, Offices offices, Outbox outbox, Clock clock) {
        this.activities = activities;
        this.headcounts = headcounts;
        this.offices = offices;
        this.outbox = outbox;
        this.clock = clock;
    }

    @InUniversity
    Uni<Headcount> record(UUID activity, ExpectedVersion expected, HeadcountDraft draft, Person by) {
        return activities
                .locked(activity)
                .call(found -> offices.mustActFor(found.university(), found.unit(), by))
                .invoke(Activity::mustBePublic)
                .chain(found -> headcounts
                        .of(found)
                        .invoke(headcount -> headcount.mustNotBeReleased(found.hasReleasedFigures())))
                .invoke(headcount -> expected.mustBe(headcount.version))
                .call(headcount -> outbox.add(record(headcount, draft)))
                .call(headcount -> headcounts.persist(headcount));
    }

    @InUniversity
    Uni<Headcount> read(UUID activity, Person by) {
        return activities
                .seenBy(by.university(), activity)
                .invoke(found -> found.mustBeHeldBy(by.university()))
                .chain(found -> headcounts.of(found));
    }

    private HeadcountEvent record(Headcount headcount, HeadcountDraft draft) {
        return headcount.record(draft.count(), draft.listedCategories(), draft.exhaustive(), clock.instant());
    }
}
