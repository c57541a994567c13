package dev.baton.platform.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the sealed interface of a feature's events: {@code <service>.<aggregate>}, which Kafka knows as {@code baton.<service>.<aggregate>}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventTopic {
    String value();
}
