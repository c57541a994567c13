package dev.baton.membership.accounts;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The realm, asked from a worker thread, for its admin client blocks. */
@ApplicationScoped
class AskingKeycloak {

    private static final boolean IN_ANY_ORDER = false;

    private final Realm realm;
    private final Vertx vertx;

    AskingKeycloak(Realm realm, Vertx vertx) {
        this.realm = realm;
        this.vertx = vertx;
    }

    Uni<Told> tell(WantedAccount wanted) {
        return vertx.executeBlocking(() -> realm.tell(wanted), IN_ANY_ORDER);
    }

    Uni<Optional<String>> oneTimePassword(String login, UUID person) {
        return vertx.executeBlocking(() -> realm.oneTimePassword(login, person), IN_ANY_ORDER);
    }

    Uni<Boolean> canSignIn(UUID person) {
        return vertx.executeBlocking(() -> realm.canSignIn(person), IN_ANY_ORDER);
    }

    Uni<Void> forget(UUID person) {
        return vertx.executeBlocking(() -> realm.forget(person), IN_ANY_ORDER).replaceWithVoid();
    }
}
