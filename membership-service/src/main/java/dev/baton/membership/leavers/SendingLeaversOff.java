package dev.baton.membership.leavers;

import dev.baton.membership.transfers.NewTransfer;
import dev.baton.membership.transfers.ReleasingTransfers;
import dev.baton.membership.transfers.RequestingTransfers;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Transfers for many on a list at once. A preview answers what the call would answer, and leaves nothing behind. */
@ApplicationScoped
class SendingLeaversOff {

    private final KeepingLeavers keeping;
    private final LeaverLists lists;
    private final RequestingTransfers requesting;
    private final ReleasingTransfers releasing;

    SendingLeaversOff(
            KeepingLeavers keeping, LeaverLists lists, RequestingTransfers requesting, ReleasingTransfers releasing) {
        this.keeping = keeping;
        this.lists = lists;
        this.requesting = requesting;
        this.releasing = releasing;
    }

    @InUniversity
    Uni<Void> request(UUID id, List<NewTransfer> asked, boolean preview, Person by) {
        Uni<Void> work = onTheList(id, asked.stream().map(NewTransfer::person).toList(), by)
                .chain(listed -> AllOrNone.each(
                        "/transfers",
                        asked,
                        NewTransfer::person,
                        one -> listed.contains(one.person()) ? requesting.request(one, by) : notListed()));
        return preview ? AllOrNone.undone(work) : work;
    }

    @InUniversity
    Uni<Void> release(UUID id, List<UUID> people, boolean preview, Person by) {
        Uni<Void> work = onTheList(id, people, by)
                .chain(listed -> AllOrNone.each(
                        "/people",
                        people,
                        Function.identity(),
                        person -> listed.contains(person) ? releasing.releaseOf(person, by) : notListed()));
        return preview ? AllOrNone.undone(work) : work;
    }

    private Uni<Set<UUID>> onTheList(UUID id, List<UUID> people, Person by) {
        return keeping.visible(id, by).chain(list -> lists.listed(list, people)).map(found -> Set.copyOf(found));
    }

    private static Uni<Void> notListed() {
        return Uni.createFrom().failure(LeaverRefusal.NOT_ON_THE_LIST.refusal());
    }
}
