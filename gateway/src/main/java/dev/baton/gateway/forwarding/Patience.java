package dev.baton.gateway.forwarding;

import io.vertx.core.Vertx;
import java.time.Duration;

/** Ends when nothing has happened for too long. */
class Patience {

    private final Vertx vertx;
    private final long limit;
    private final Runnable onEnd;
    private long timer;
    private long lastSign;
    private boolean ended;

    Patience(Vertx vertx, Duration limit, Runnable onEnd) {
        this.vertx = vertx;
        this.limit = limit.toMillis();
        this.onEnd = onEnd;
        sign();
        timer = vertx.setTimer(this.limit, this::look);
    }

    /** Something happened. */
    void sign() {
        lastSign = System.nanoTime();
    }

    void stop() {
        vertx.cancelTimer(timer);
    }

    boolean hasEnded() {
        return ended;
    }

    private void look(long fired) {
        long silence = (System.nanoTime() - lastSign) / 1_000_000;
        if (silence >= limit) {
            ended = true;
            onEnd.run();
        } else {
            timer = vertx.setTimer(Math.max(1, limit - silence), this::look);
        }
    }
}
