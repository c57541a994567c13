package dev.baton.membership.rules;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.rules.RuleFiles.Written;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The versions that were judged by are kept in a table that lets itself be changed in one way only. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class RecordedRulesTest {

    @Inject
    RecordedRules recorded;

    @Test
    void a_version_is_given_its_end_and_nothing_else() {
        List<Written> open = RuleFiles.all();
        Written first = open.getFirst();
        Rule rule = first.rule();
        Rule ended = Known.version(rule.number(), rule.version(), rule.check(), rule.validFrom(), rule.validFrom());
        List<Written> written = open.stream()
                .map(version -> version == first ? new Written(ended, first.hash()) : version)
                .toList();
        IllegalStateException stopped = assertThrows(
                IllegalStateException.class,
                () -> VertxContextSupport.subscribeAndAwait(() ->
                        Panache.withTransaction(() -> recorded.record(written, Instant.now())
                                .call(Panache::flush)
                                .chain(() -> Uni.createFrom().failure(new IllegalStateException("nothing stays"))))));
        assertTrue(stopped.getMessage().contains("nothing stays"));
    }
}
