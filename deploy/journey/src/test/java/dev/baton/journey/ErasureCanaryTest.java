package dev.baton.journey;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.baton.journey.ByteScan.Finding;
import dev.baton.local.demo.Demo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand people with names that nobody has come, and half of them are erased; others are only staged, taken back or
 * refused. Then everything that the suite has written is read as bytes: the tables and the log of the databases, Kafka's
 * files, the logs, what is exported.
 */
@ExtendWith(OnTheStack.class)
@EnabledIfSystemProperty(named = "baton.long", matches = "true")
class ErasureCanaryTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Canaries canaries = new Canaries();
    private final Canary whoStays = canaries.with(Fate.KEPT).getFirst();
    private final Canary whoGoes = canaries.with(Fate.ERASED).getFirst();
    private final ByteScan<Trace> scan = new ByteScan<>();

    @TempDir
    private Path folder;

    private final Stack stack;
    private final OrganisationOffice office;

    ErasureCanaryTest(Stack stack) {
        this.stack = stack;
        office = new OrganisationOffice(stack, Account.SZPU_OFFICE);
    }

    @Test
    void of_who_is_forgotten_nothing_is_left_and_who_is_kept_can_be_read_nowhere() throws IOException {
        assumeTrue(stack.isOurs(), "settings of PostgreSQL are changed, and every row moves");
        SealedTraces traces = new SealedTraces(stack.rows("membership"), scan);
        Planting planting = new Planting(stack, office, canaries, traces);
        UUID expiring = planting.previewForAMoment();
        UUID previewed = planting.previewTwice();
        planting.importAndTakeBack();
        planting.sendWhatIsRefused();
        Map<UUID, Canary> roster = planting.fillTheRoster();
        Waiting.until(
                "they have their accounts",
                LIMIT,
                () -> accounts() == signIn(roster.values()).size());
        planting.speak(whoStays);
        String token = planting.speak(whoGoes);
        traces.notePeople(roster);

        eraseOneWhoLooks(roster, token);
        AtOnce.each(with(Fate.ERASED, roster), office::erase);

        Waiting.until(
                "their accounts are gone",
                LIMIT,
                () -> accounts() == signIn(canaries.with(Fate.KEPT)).size());
        Waiting.until(
                "the preview has expired",
                LIMIT,
                () -> stack.rows("membership").number("select count(*) from import_row where import = ?", expiring)
                        == 0);
        new PassingTime(stack).pass();
        assertTheRightOnesAreFound();
        assertTheKeptAreShown(planting.branch(), previewed);
        assertEquals(
                "Invalid user credentials",
                stack.keycloak().signIn(whoGoes.login(), Demo.PASSWORD).path("error_description"));
    }

    /** Their token still lives for a while, and opens nothing. */
    private void eraseOneWhoLooks(Map<UUID, Canary> roster, String token) {
        Caller self = stack.door(Patience.NONE).withToken(token);
        UUID person = UUID.fromString(self.get("/api/v1/me").path("person"));
        office.erase(person);
        assertEquals(whoGoes, roster.remove(person));
        assertEquals(404, self.tries("GET", "/api/v1/me/export", null).statusCode());
    }

    private static List<UUID> with(Fate fate, Map<UUID, Canary> roster) {
        return roster.keySet().stream()
                .filter(person -> roster.get(person).fate() == fate)
                .toList();
    }

    /** Only where they may be; and there they are, or finding nothing would mean little. */
    private void assertTheRightOnesAreFound() {
        canaries.hideFrom(scan);
        ByteScan<String> masterKey = new ByteScan<>();
        masterKey.lookFor("master key", stack.secret("PEOPLE_MASTER_KEY").getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Set.of(new Finding<>("master key", "data/secrets.properties")), masterKey.foundBelow(stack.home()));
        Everywhere everywhere = new Everywhere(stack);
        Set<Finding<Trace>> found = everywhere.found(scan);
        assertEquals(
                Set.of(),
                found.stream().filter(finding -> !everywhere.mayHold(finding)).collect(toSet()));
        assertEquals(
                numbers(canaries.filtered(canary -> !canary.fate().isForgotten())), about(Trace.Kind.SEALED, found));
        assertEquals(numbers(signIn(canaries.with(Fate.KEPT))), about(Trace.Kind.LOGIN, found));
    }

    private void assertTheKeptAreShown(UUID branch, UUID previewed) throws IOException {
        Set<Integer> kept = numbers(canaries.with(Fate.KEPT));
        assertEquals(kept, about(Trace.Kind.READABLE, scan.foundIn("sheet", office.exported(branch, "csv"))));
        assertEquals(
                kept, about(Trace.Kind.READABLE, scan.foundIn("sheet", unzipped(office.exported(branch, "xlsx")))));
        String preview = String.join(" ", office.preview(previewed));
        assertEquals(
                numbers(canaries.with(Fate.PREVIEWED)), about(Trace.Kind.READABLE, scan.foundIn("preview", preview)));
    }

    private long accounts() {
        return stack.rows("keycloak")
                .number("select count(*) from user_entity where starts_with(username, ?)", canaries.loginsBeginWith());
    }

    private static Collection<Canary> signIn(Collection<Canary> people) {
        return people.stream().filter(Canary::hasLogin).toList();
    }

    private static Set<Integer> numbers(Collection<Canary> people) {
        return people.stream().map(Canary::number).collect(toSet());
    }

    private static Set<Integer> about(Trace.Kind kind, Set<Finding<Trace>> found) {
        return found.stream()
                .map(Finding::what)
                .filter(trace -> trace.kind() == kind)
                .map(Trace::person)
                .collect(toSet());
    }

    private byte[] unzipped(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("members.xlsx"), workbook);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                zip.getInputStream(entry).transferTo(all);
            }
        }
        return all.toByteArray();
    }
}
