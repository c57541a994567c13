package dev.baton.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Asks for a token once and keeps it while it surely lives, as any client does. */
public final class KeptTokens implements UnaryOperator<String> {

    /** Access tokens live five minutes. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(3);

    private record Kept(String token, Instant since) {

        boolean isFresh() {
            return Instant.now().isBefore(since.plus(KEPT_FOR));
        }
    }

    private final UnaryOperator<String> source;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    public KeptTokens(UnaryOperator<String> source) {
        this.source = source;
    }

    @Override
    public String apply(String account) {
        return kept.compute(account, (name, before) -> before != null && before.isFresh() ? before : fresh(name))
                .token();
    }

    private Kept fresh(String account) {
        return new Kept(source.apply(account), Instant.now());
    }
}
