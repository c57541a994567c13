package dev.baton.gateway.forwarding;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body on its way to a service; it breaks off, so that nobody takes it for whole, when it grows past the limit. */
class CountedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private final Runnable onProgress;
    private @Nullable Handler<Buffer> reader;
    private @Nullable Handler<Throwable> breaker;
    private long seen;

    CountedBody(ReadStream<Buffer> body, long limit, Runnable onProgress) {
        this.body = body;
        this.limit = limit;
        this.onProgress = onProgress;
        body.exceptionHandler(this::breakOff);
    }

    boolean isTooLarge() {
        return seen > limit;
    }

    private void read(Buffer chunk) {
        boolean wasTooLarge = isTooLarge();
        seen += chunk.length();
        if (wasTooLarge) {
            return; // the rest is read and dropped, so that the caller gets to hear our answer
        }
        onProgress.run();
        if (isTooLarge()) {
            breakOff(new IllegalStateException("body larger than " + limit));
        } else if (reader != null) {
            reader.handle(chunk);
        }
    }

    private void breakOff(Throwable why) {
        if (breaker != null) {
            breaker.handle(why);
        }
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        reader = handler;
        if (handler != null) {
            body.handler(this::read);
        }
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        breaker = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(end -> {
            if (handler != null && !isTooLarge()) {
                handler.handle(end);
            }
        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
