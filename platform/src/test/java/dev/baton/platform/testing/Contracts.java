package dev.baton.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The contract files: the producer's test writes exactly them, every consumer's test reads them. */
public final class Contracts {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Contracts() {}

    /** The producer's half: this event is written as its file says. Trees are compared, for keys have no order. */
    public static void assertWritten(DomainEvent event) {
        try {
            assertEquals(
                    JSON.readTree(example(Names.typeOf(event.getClass()))),
                    JSON.readTree(JSON.writeValueAsString(event)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The consumer's half: its own record, read from the file. */
    public static <E> E read(String type, Class<E> event) {
        try {
            return JSON.readValue(example(type), event);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param type for example {@code showcase.baton-accepted.v1} */
    public static String example(String type) {
        String file = "/contracts/" + type.replaceFirst("\\.", "/") + ".json";
        try (InputStream stream = Contracts.class.getResourceAsStream(file)) {
            assertNotNull(stream, "There is no contract file " + file);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
