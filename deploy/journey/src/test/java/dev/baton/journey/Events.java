package dev.baton.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what services wrote into their outboxes with what lies on the topics and what listeners say they acted on. */
final class Events {

    private static final List<String> DATABASES = List.of("membership", "activity", "showcase");

    private final Stack stack;

    Events(Stack stack) {
        this.stack = stack;
    }

    /** Facts of which no record lies on their topic, and records that no outbox knows. */
    Set<String> lost() {
        Set<String> written = written();
        Set<String> carried = carried();
        Set<String> lost = new TreeSet<>();
        written.stream().filter(fact -> !carried.contains(fact)).forEach(fact -> lost.add("not on its topic: " + fact));
        carried.stream().filter(fact -> !written.contains(fact)).forEach(fact -> lost.add("in no outbox: " + fact));
        return lost;
    }

    /** How many facts there are; a topic may hold one twice, which is not counted. */
    int count() {
        return written().size();
    }

    private Set<String> written() {
        Set<String> facts = new HashSet<>();
        for (String database : DATABASES) {
            facts.addAll(stack.rows(database)
                    .list("select 'baton.' || aggregatetype || ' ' || id || ' ' || type from outbox"));
        }
        return facts;
    }

    private Set<String> carried() {
        return stack.topics().facts().stream()
                .map(fact -> fact.topic() + " " + fact.id() + " " + fact.type())
                .collect(Collectors.toSet());
    }

    /**
     * Events that a listener has not acted on although it acts on others of their type. Which types a listener hears is
     * taken from its inbox, so nothing of the services' code is needed to know it.
     */
    Set<String> unheard() {
        Map<String, Set<String>> idsByType = new HashMap<>();
        Map<String, String> typeById = new HashMap<>();
        stack.topics().facts().forEach(fact -> {
            idsByType.computeIfAbsent(fact.type(), type -> new HashSet<>()).add(fact.id());
            typeById.put(fact.id(), fact.type());
        });
        Set<String> unheard = new TreeSet<>();
        for (String database : DATABASES) {
            heard(database)
                    .forEach((listener, heard) -> heard.stream()
                            .map(typeById::get)
                            .distinct()
                            .flatMap(type -> idsByType.getOrDefault(type, Set.of()).stream()
                                    .filter(id -> !heard.contains(id))
                                    .map(id ->
                                            database + "'s listener " + listener + " has not heard " + type + " " + id))
                            .forEach(unheard::add));
        }
        return unheard;
    }

    private Map<String, Set<String>> heard(String database) {
        Map<String, Set<String>> heard = new HashMap<>();
        for (String row : stack.rows(database).list("select listener || ' ' || event from inbox")) {
            List<String> words = new ArrayList<>(List.of(row.split(" ")));
            heard.computeIfAbsent(words.getFirst(), listener -> new HashSet<>()).add(words.getLast());
        }
        return heard;
    }
}
