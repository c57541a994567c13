package dev.baton.platform.events;

import java.util.Arrays;
import java.util.stream.Stream;

/** Reads the written names of an event class. */
public final class Names {

    private Names() {}

    /** {@code showcase.baton-accepted.v1} */
    public static String typeOf(Class<? extends DomainEvent> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalStateException(event.getName() + " has no @EventType");
        }
        return type.value();
    }

    /** {@code showcase.baton} */
    public static String topicOf(Class<? extends DomainEvent> event) {
        return Stream.concat(Stream.of(event), Arrays.stream(event.getInterfaces()))
                .map(type -> type.getAnnotation(EventTopic.class))
                .filter(topic -> topic != null)
                .map(EventTopic::value)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(event.getName() + " has no @EventTopic"));
    }
}
