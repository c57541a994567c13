package dev.baton.membership.transfers;

import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works at the other university's half of a letter: the one place where a transaction sees the rows of a university that
 * is not the caller's. It goes nowhere but where a half that was read at home points to, and does nothing there unless
 * the half found there points back.
 *
 * <p>What was changed on one side is written before the sides are changed, as PostgreSQL judges each row by the university
 * it is in at that moment. Work that is refused comes home too; after any other failure the transaction is lost as a whole.
 *
 * <p>The lock that both sides queue up at is the old side's half: the old side takes it at home, the new side here,
 * and only then does either touch the new side's half.
 */
@ApplicationScoped
class OtherHalf {

    private final Transfers transfers;
    private final UniversityTransaction transaction;

    OtherHalf(Transfers transfers, UniversityTransaction transaction) {
        this.transfers = transfers;
        this.transaction = transaction;
    }

    /** Reads the half there as it is. */
    <T> Uni<T> see(Transfer half, Function<Transfer, Uni<T>> work) {
        return away(
                half,
                () -> transfers
                        .get(half.otherUniversity, half.counterpart)
                        .invoke(there -> there.mustAnswer(half))
                        .chain(work::apply));
    }

    /** Locks the half there, to change it. */
    <T> Uni<T> at(Transfer half, Function<Transfer, Uni<T>> work) {
        return away(
                half,
                () -> transfers
                        .get(half.otherUniversity, half.counterpart)
                        .invoke(there -> there.mustAnswer(half))
                        .chain(there -> transfers.again(there))
                        .chain(work::apply));
    }

    /** The first half there, where there is none yet. */
    Uni<Transfer> begin(Transfer half, Supplier<Transfer> there) {
        return away(half, () -> transfers.persist(there.get()));
    }

    private <T> Uni<T> away(Transfer half, Supplier<Uni<T>> work) {
        return Panache.flush()
                .chain(() ->
                        transaction.in(half.otherUniversity, () -> work.get().call(() -> Panache.flush())))
                .onFailure(Refusal.class)
                .call(() -> home(half))
                .call(() -> home(half));
    }

    private Uni<Void> home(Transfer half) {
        return transaction.in(half.university, () -> Uni.createFrom().voidItem());
    }
}
