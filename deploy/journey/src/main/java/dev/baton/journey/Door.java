package dev.baton.journey;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The gateway, seen from outside: who asks, how patiently, and a list of what was asked and answered. */
public final class Door {

    /** A request that was answered; {@code id} is what a 201 said it made. */
    public record Call(
            @Nullable String account,
            String method,
            String path,
            int status,
            @Nullable String id) {

        public boolean isAcknowledgedWrite() {
            return !method.equals("GET") && status >= 200 && status < 300;
        }
    }

    private final URI address;
    private final UnaryOperator<String> tokens;
    private final Patience patience;
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    /** @param tokens gives a valid bearer token of an account */
    public Door(URI address, UnaryOperator<String> tokens, Patience patience) {
        this.address = address;
        this.tokens = tokens;
        this.patience = patience;
    }

    public Caller as(String account) {
        return new Caller(this, account, () -> tokens.apply(account));
    }

    /** Somebody with a token of their own making. */
    public Caller withToken(String token) {
        return new Caller(this, null, () -> token);
    }

    /** Somebody without a token. */
    public Caller anyone() {
        return new Caller(this, null, null);
    }

    String tokenOf(String account) {
        return tokens.apply(account);
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public Patience patience() {
        return patience;
    }

    URI address() {
        return address;
    }

    void answered(Call call) {
        calls.add(call);
    }
}
