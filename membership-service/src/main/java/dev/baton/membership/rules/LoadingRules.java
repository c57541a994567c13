package dev.baton.membership.rules;

import dev.baton.membership.rules.RuleFiles.Written;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Reads the rules before the first request comes, or the service does not start. */
@ApplicationScoped
class LoadingRules {

    private final List<Written> written = RuleFiles.all();
    private final RecordedRules recorded;
    private final Clock clock;

    LoadingRules(RecordedRules recorded, Clock clock) {
        this.recorded = recorded;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Rules rules() {
        return new Rules(written.stream().map(Written::rule).toList());
    }

    /** The one place where waiting is right: nobody is served yet. */
    void beforeTheFirstRequest(@Observes StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(
                () -> Panache.withTransaction(() -> recorded.record(written, clock.instant())));
    }
}
