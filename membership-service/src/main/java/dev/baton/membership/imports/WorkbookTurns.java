package dev.baton.membership.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Whose turn it is to have a workbook read. Its parts lie anywhere in the file, and what is in them must not lie on a disk,
 * so all of it is in memory meanwhile; a few at once are what the memory is for. Sheets of values are read as they arrive.
 */
@ApplicationScoped
class WorkbookTurns {

    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    private final Semaphore turns;
    private final long patience;

    WorkbookTurns(ImportConfig config) {
        turns = new Semaphore(config.workbooksAtOnce(), true);
        patience = config.waitForTurn().toMillis();
    }

    /** On a thread that may wait; somebody else's once it is closed. */
    Turn take() {
        try {
            if (turns.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                return turns::release;
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
        throw ImportRefusal.TOO_MANY_WORKBOOKS.refusal();
    }
}
