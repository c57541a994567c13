package dev.baton.journey;

import dev.baton.journey.ByteScan.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that the suite has written anywhere: its files as bytes, and what those may hold compressed as databases and topics tell it. */
final class Everywhere {

    private static final String LOG = "data/postgres/pg_wal/";

    private final Stack stack;
    private final List<String> ofMembership;
    private final List<String> ofKeycloak;

    Everywhere(Stack stack) {
        this.stack = stack;
        ofMembership = placesOf("membership");
        ofKeycloak = placesOf("keycloak");
    }

    private List<String> placesOf(String database) {
        String number = stack.rows(database)
                .list("select oid from pg_database where datname = current_database()")
                .getFirst();
        return List.of(database + ".", "data/postgres/base/" + number + "/", LOG);
    }

    Set<Finding<Trace>> found(ByteScan<Trace> scan) {
        Set<Finding<Trace>> found = new HashSet<>(scan.foundBelow(stack.home()));
        for (String database : PassingTime.DATABASES) {
            stack.rows(database)
                    .texts()
                    .forEach((table, rows) ->
                            rows.forEach(row -> found.addAll(scan.foundIn(database + "." + table, row))));
        }
        stack.topics().everything().forEach(record -> found.addAll(scan.foundIn("the topics", record)));
        return found;
    }

    /** What is kept is sealed in membership's database; logins are where people sign in, too. */
    boolean mayHold(Finding<Trace> finding) {
        return !finding.what().fate().isForgotten()
                && switch (finding.what().kind()) {
                    case READABLE -> false;
                    case LOGIN -> ofKeycloak.stream().anyMatch(finding.where()::startsWith);
                    case SEALED -> ofMembership.stream().anyMatch(finding.where()::startsWith);
                };
    }
}
