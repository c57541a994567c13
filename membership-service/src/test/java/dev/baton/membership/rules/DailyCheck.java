package dev.baton.membership.rules;

import dev.baton.membership.Campus;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the clock does otherwise, for tests of other packages. */
@ApplicationScoped
public class DailyCheck {

    private final CheckingUnits checking;

    DailyCheck(CheckingUnits checking) {
        this.checking = checking;
    }

    public void of(Campus campus) {
        try {
            VertxContextSupport.subscribeAndAwait(
                    () -> checking.check(campus.code, Asked.fromHereDown(List.of(campus.root))));
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
