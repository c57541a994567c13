package dev.baton.membership.isolation;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One request as it is made at any university: {@code ${name}} in path and body is a thing of its own.
 *
 * @param by whose name is the caller's: the university's office, or a person of it
 * @param type of the body
 * @param makes what the thing that comes of it is called from then on
 * @param seen whose {@code ETag} is shown with it
 * @param meanwhile what else has to happen at the university before
 */
record Step(
        String by,
        String method,
        String path,
        String type,
        @Nullable String body,
        @Nullable String makes,
        @Nullable String seen,
        @Nullable Consumer<World> meanwhile) {

    static final String OFFICE = "officer";

    private static final Pattern NAME = Pattern.compile("\\$\\{(\\w+)}");
    private static final String JSON = "application/json";

    static Step get(String path) {
        return asked("GET", path, null);
    }

    static Step post(String path) {
        return asked("POST", path, null);
    }

    static Step post(String path, String body) {
        return asked("POST", path, body);
    }

    static Step put(String path, String body) {
        return asked("PUT", path, body);
    }

    static Step delete(String path) {
        return asked("DELETE", path, null);
    }

    private static Step asked(String method, String path, @Nullable String body) {
        return new Step(OFFICE, method, "/api/v1" + path, JSON, body, null, null, null);
    }

    /** @param person the name of somebody, who asks about themselves */
    Step by(String person) {
        return new Step(person, method, path, type, body, makes, seen, meanwhile);
    }

    Step as(String type) {
        return new Step(by, method, path, type, body, makes, seen, meanwhile);
    }

    Step makes(String name) {
        return new Step(by, method, path, type, body, name, seen, meanwhile);
    }

    Step having(String seen) {
        return new Step(by, method, path, type, body, makes, "/api/v1" + seen, meanwhile);
    }

    Step after(Consumer<World> meanwhile) {
        return new Step(by, method, path, type, body, makes, seen, meanwhile);
    }

    boolean isASheet() {
        return !type.equals(JSON);
    }

    /** The things it names. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(path + body);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** @param text the path, the body or what is seen before */
    String filled(String text, Function<String, UUID> ids) {
        return NAME.matcher(text).replaceAll(match -> ids.apply(match.group(1)).toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
