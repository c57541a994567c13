package dev.baton.gateway.suite;

import java.net.URI;

/** A service behind the door: its short name and where it listens. */
public record Service(String name, URI url) {

    public boolean encrypted() {
        return "https".equals(url.getScheme());
    }

    public int port() {
        return url.getPort() > 0 ? url.getPort() : encrypted() ? 443 : 80;
    }
}
