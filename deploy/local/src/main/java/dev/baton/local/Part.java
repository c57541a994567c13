package dev.baton.local;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** One thing of the suite that runs as its own process. Everything but {@link #command} may be repeated at will. */
interface Part {
    /** As it is called on the command line and in file names. */
    String name();

    /** As it is called in sentences. */
    String title();

    default List<Port> ports() {
        return List.of();
    }

    /** Names of the parts that must be ready before this one starts. */
    default Set<String> needs() {
        return Set.of();
    }

    /** What can be done before the parts it needs are ready: unpacking, writing configuration. */
    default void prepare(Progress progress) {}

    Command command();

    /** Whether it does its work now; asked often. */
    boolean isReady();

    /** What the others expect to find in it: databases, topics. Done also when it was found running. */
    default void furnish() {}

    default String stopSignal() {
        return "TERM";
    }

    /** How long a start may take before it is given up. */
    default Duration patience() {
        return Duration.ofMinutes(5);
    }
}
