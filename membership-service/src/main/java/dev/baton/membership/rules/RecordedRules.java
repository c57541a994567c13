package dev.baton.membership.rules;

import dev.baton.membership.rules.RuleFiles.Written;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The versions by which this suite has judged; they belong to no university. */
@ApplicationScoped
class RecordedRules implements PanacheRepositoryBase<RecordedRule, RuleId> {

    /** One service at a time, for several may start at once. */
    Uni<Void> record(List<Written> written, Instant now) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended('rules', 0)) as text)",
                                String.class)
                        .getSingleResult())
                .chain(session -> listAll()
                        .chain(known ->
                                session.persistAll(news(written, known, now).toArray())));
    }

    /** What was not judged by until now, once it is sure that the rest is as it was. */
    static List<RecordedRule> news(List<Written> written, List<RecordedRule> recorded, Instant now) {
        Map<RuleId, Written> unseen = written.stream()
                .collect(Collectors.toMap(version -> version.rule().id(), Function.identity()));
        for (RecordedRule known : recorded) {
            Written version = unseen.remove(known.id);
            if (version == null)
                throw new UnfitRule(known.id.toString(), "it has been judged by, and its file is gone");
            known.mustStillBe(version);
        }
        return unseen.values().stream()
                .map(version -> RecordedRule.of(version, now))
                .toList();
    }
}
