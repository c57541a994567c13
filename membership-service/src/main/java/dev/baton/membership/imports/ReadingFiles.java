package dev.baton.membership.imports;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.imports.WorkbookTurns.Turn;
import dev.baton.membership.imports.sheets.Column;
import dev.baton.membership.imports.sheets.Sheet;
import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.tenancy.UniversityTransaction;
import dev.baton.platform.values.TextConverter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How a file becomes staged rows while it arrives, a short transaction for each batch; others see how far it has come. */
@ApplicationScoped
class ReadingFiles {

    /** An upload that has begun: whose it is, and what its rows may name. */
    private record Upload(UUID of, UUID id, String university, UnitsInReach units) {}

    private static final Turn NO_TURN = () -> {};
    private static final TextConverter WORDS = new TextConverter();

    private final MemberImports imports;
    private final KnownUnits knownUnits;
    private final Staging staging;
    private final Sealing sealing;
    private final UniversityTransaction transaction;
    private final CurrentPerson current;
    private final WorkbookTurns turns;
    private final ImportConfig config;
    private final Clock clock;
    private final Today today;

    ReadingFiles(
            MemberImports imports,
            KnownUnits knownUnits,
            Staging staging,
            Sealing sealing,
            UniversityTransaction transaction,
            CurrentPerson current,
            WorkbookTurns turns,
            ImportConfig config,
            Clock clock,
            Today today) {
        this.imports = imports;
        this.knownUnits = knownUnits;
        this.staging = staging;
        this.sealing = sealing;
        this.transaction = transaction;
        this.current = current;
        this.turns = turns;
        this.config = config;
        this.clock = clock;
        this.today = today;
    }

    /** On a thread that may wait. What is left of a refused body is taken in, so that the sender hears the refusal. */
    void read(UUID id, boolean workbook, InputStream body) throws IOException {
        try (Turn ours = workbook ? turns.take() : NO_TURN) {
            Person by = current.get();
            String account = current.account();
            read(OnWorker.result(() -> transaction.in(by.university(), () -> begin(id, by, account))), workbook, body);
        } catch (Refusal refused) {
            body.transferTo(OutputStream.nullOutputStream());
            throw refused;
        }
    }

    private void read(Upload upload, boolean workbook, InputStream body) throws IOException {
        try {
            FileReading reading = new FileReading(upload.units(), today.get(), batch -> stage(upload, batch));
            Sheet.of(workbook, body).read(reading);
            finish(upload, reading.end());
        } catch (Refusal refused) {
            end(upload, ImportState.REFUSED, refused);
            throw refused;
        } catch (IOException | RuntimeException brokenOff) {
            end(upload, ImportState.FAILED, ImportRefusal.UPLOAD_BROKE_OFF.refusal());
            throw brokenOff;
        }
    }

    private Uni<Upload> begin(UUID id, Person by, String account) {
        return imports.locked(id, by)
                .map(found -> found.startReading(account, clock.instant(), config.silentFor()))
                .call(() -> staging.clear(by.university(), id))
                .chain(upload -> imports.get(id, by)
                        .chain(found -> knownUnits.below(by.university(), found.unit))
                        .map(units -> new Upload(id, upload, by.university(), units)));
    }

    private void stage(Upload upload, Batch batch) {
        List<StagedRow> rows = batch.members().stream()
                .map(member -> sealing.seal(upload.university(), member))
                .toList();
        OnWorker.result(() -> transaction.in(
                upload.university(),
                () -> staging.progress(upload.university(), upload.id(), batch, silentFrom())
                        .chain(() -> staging.addRows(upload.university(), upload.of(), rows))
                        .chain(() -> staging.addFaults(upload.university(), upload.of(), batch.faults()))));
    }

    /** The roster is asked once, about all rows. */
    private void finish(Upload upload, FileReading reading) {
        OnWorker.result(() -> transaction.in(
                upload.university(),
                () -> Sql.forVeryMany()
                        .chain(() -> staging.onTheRoster(upload.university(), upload.of()))
                        .map(taken -> alsoWrong(reading, taken))
                        .call(last -> staging.progress(upload.university(), upload.id(), last, silentFrom()))
                        .call(last -> staging.addFaults(upload.university(), upload.of(), last.faults()))
                        .chain(() -> become(upload, ImportState.READY, "", ""))));
    }

    private static Batch alsoWrong(FileReading reading, Map<Integer, Column> taken) {
        return reading.alsoWrong(taken, RowFault.CAMPUS_NUMBER_IS_ON_THE_ROSTER, RowFault.LOGIN_IS_IN_USE);
    }

    /** An upload that was replaced has nothing more to say about the import. */
    private void end(Upload upload, ImportState state, Refusal why) {
        OnWorker.result(() -> transaction.in(
                upload.university(),
                () -> become(upload, state, why.reason().code(), WORDS.convertToDatabaseColumn(MemberImport.words(why)))
                        .call(ended -> ended == 0
                                ? Uni.createFrom().voidItem()
                                : staging.clear(upload.university(), upload.of()))));
    }

    private static Uni<Integer> become(Upload upload, ImportState state, String problem, String words) {
        return Sql.run("""
                        update member_import
                        set state = ?3, problem = nullif(?4, ''), problem_words = nullif(?5, ''),
                            version = version + 1
                        where university = ?1 and upload = ?2 and state = 'READING'""", upload.university(), upload.id(), state.name(), problem, words);
    }

    private Instant silentFrom() {
        return clock.instant().plus(config.silentFor());
    }
}
