package dev.baton.showcase.activities;

import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.web.Ids;
import dev.baton.showcase.activities.ActivityFact.AnnouncementMade;
import dev.baton.showcase.baton.PassingTheBaton;
import dev.baton.showcase.initiatives.Initiative;
import dev.baton.showcase.initiatives.Initiatives;
import dev.baton.showcase.legs.RunningTheRelay;
import dev.baton.showcase.showcases.Showcases;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The announcement at the first showcase launches the initiative: its leg opens, and its host holds the baton. */
@ApplicationScoped
class LaunchingTheInitiative {

    private final Showcases showcases;
    private final Initiatives initiatives;
    private final RunningTheRelay relay;
    private final PassingTheBaton passing;
    private final Outbox outbox;

    LaunchingTheInitiative(
            Showcases showcases,
            Initiatives initiatives,
            RunningTheRelay relay,
            PassingTheBaton passing,
            Outbox outbox) {
        this.showcases = showcases;
        this.initiatives = initiatives;
        this.relay = relay;
        this.passing = passing;
        this.outbox = outbox;
    }

    Uni<Void> heard(AnnouncementMade announcement) {
        if (!announcement.isTheLaunch()) {
            return nothing();
        }
        return showcases
                .initiativeOf(announcement.showcase())
                .chain(initiative -> initiative
                        .map(id -> initiatives.locked(id).chain(found -> launchOnce(found, announcement.madeAt())))
                        .orElseGet(LaunchingTheInitiative::nothing));
    }

    private Uni<Void> launchOnce(Initiative initiative, Instant at) {
        return initiative.isLaunched() ? nothing() : launch(initiative, at);
    }

    private Uni<Void> launch(Initiative initiative, Instant at) {
        UUID baton = Ids.next();
        return outbox.add(initiative.launch(baton, at))
                .chain(() -> relay.openFirst(initiative.id()))
                .chain(leg -> passing.begin(baton, initiative.id(), leg.host(), leg.id(), at));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
