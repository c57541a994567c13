package dev.baton.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.local.demo.Demo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How the suite is told of canaries, each by the way that its fate needs; what is kept of them is noted as they pass. */
final class Planting {

    private final Stack stack;
    private final OrganisationOffice office;
    private final Canaries canaries;
    private final SealedTraces traces;
    private final UUID branch;

    Planting(Stack stack, OrganisationOffice office, Canaries canaries, SealedTraces traces) {
        this.stack = stack;
        this.office = office;
        this.canaries = canaries;
        this.traces = traces;
        branch = office.establishBranch("szpu");
    }

    UUID branch() {
        return branch;
    }

    /** Those who sign in are entered by hand, with an address to invite them at; the others come by a sheet. */
    Map<UUID, Canary> fillTheRoster() {
        AtOnce.each(canaries.filtered(Canary::hasLogin), canary -> office.join(canary, branch));
        office.apply(staged(
                office.beginImport(branch), canaries.filtered(canary -> canary.isOnTheRoster() && !canary.hasLogin())));
        Map<String, UUID> ids = office.roster(branch);
        Map<UUID, Canary> roster = new HashMap<>();
        canaries.filtered(Canary::isOnTheRoster).forEach(canary -> roster.put(ids.get(canary.name()), canary));
        return roster;
    }

    /** A preview that takes the place of another; @return the import */
    UUID previewTwice() {
        UUID in = staged(office.beginImport(branch), canaries.with(Fate.REPLACED));
        return staged(in, canaries.with(Fate.PREVIEWED));
    }

    /** The import's time is over at once. */
    UUID previewForAMoment() {
        UUID in = staged(office.beginImport(branch), canaries.with(Fate.EXPIRED));
        stack.rows("membership").run("update member_import set expires_at = now() where id = '" + in + "'");
        return in;
    }

    void importAndTakeBack() {
        UUID in = staged(office.beginImport(branch), canaries.with(Fate.UNDONE));
        office.apply(in);
        office.undo(in);
    }

    /** Faults are told and refusals are worded, and neither may quote anybody. */
    void sendWhatIsRefused() {
        List<Canary> refused = canaries.with(Fate.REFUSED);
        UUID in = office.beginImport(branch);
        assertEquals(204, office.send(in, Sheet.inDisorder(refused)).statusCode());
        assertEquals(422, office.send(in, Sheet.withoutHeader(refused)).statusCode());
        for (Canary canary : refused) {
            assertEquals(404, office.triesToJoin(canary.asMemberOf(UUID.randomUUID())));
            assertEquals(400, office.triesToJoin(canary.asMemberOf(branch).put("stage", canary.name())));
            assertEquals(400, office.triesToJoin(canary.asMemberOf(canary.name())));
        }
    }

    /**
     * Somebody takes away what is held about them, and wants to be called otherwise.
     *
     * @return a token of theirs
     */
    String speak(Canary canary) {
        stack.keycloak().setPassword(canary.login(), Demo.PASSWORD);
        Caller self = stack.door(Patience.NONE).as(canary.login());
        for (String format : List.of("json", "html")) {
            assertTrue(self.get("/api/v1/me/export?format=" + format).asString().contains(canary.name()));
        }
        self.create(
                "/api/v1/me/corrections", Facts.with("name", canary.otherName()).put("reason", "changed"));
        return stack.token(canary.login());
    }

    private UUID staged(UUID in, List<Canary> people) {
        office.stage(in, Sheet.of(people, branch));
        traces.noteStaged(in, people);
        return in;
    }
}
