package dev.baton.membership.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Statements about many rows at once, in the open transaction; {@code ?1}, {@code ?2} … are the arguments. */
final class Sql {

    private Sql() {}

    /**
     * First of all in a transaction that touches very many rows, most of them its own, of which PostgreSQL's statistics do
     * not know yet. Tables that look small would be read whole or by the wrong index, once for every row: by a join, and by
     * each check of a foreign key, whose plan a connection even keeps from when the table was small.
     */
    static Uni<Void> forVeryMany() {
        return list(
                        Object[].class,
                        "select set_config('enable_seqscan', 'off', true), set_config('enable_nestloop', 'off', true)")
                .chain(() -> run("discard plans"))
                .replaceWithVoid();
    }

    static Uni<Integer> run(String statement, Object... arguments) {
        return Panache.getSession()
                .chain(session ->
                        bound(session.createNativeQuery(statement), arguments).executeUpdate());
    }

    static <T> Uni<List<T>> list(Class<T> row, String question, Object... arguments) {
        return Panache.getSession()
                .chain(session -> bound(session.createNativeQuery(question, row), arguments)
                        .getResultList());
    }

    private static <Q extends Mutiny.AbstractQuery> Q bound(Q query, Object... arguments) {
        for (int position = 1; position <= arguments.length; position++) {
            query.setParameter(position, arguments[position - 1]);
        }
        return query;
    }
}
