package dev.baton.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What is known of the first leg, as the request bodies that say it: the files in {@code first-leg/}. */
final class Facts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Facts() {}

    static ObjectNode of(String name) {
        try (InputStream file = Facts.class.getResourceAsStream("/first-leg/" + name + ".json")) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ObjectNode with(String field, Object value) {
        return JSON.createObjectNode().putPOJO(field, value);
    }

    static ObjectNode nothing() {
        return JSON.createObjectNode();
    }
}
