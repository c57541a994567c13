package dev.baton.journey;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a university does all day while the relay goes on: it establishes branches. */
final class OrdinaryWork extends Thread implements AutoCloseable {

    private final Caller office;
    private final String university;
    private volatile boolean enough;
    private volatile int done;
    private volatile Throwable failure;

    OrdinaryWork(Door door) {
        super("ordinary work");
        setDaemon(true);
        office = door.as(Account.SZU_OFFICE);
        university = office.get("/api/v1/universities").path("items.find { it.code == 'szu' }.unit");
    }

    @Override
    public void run() {
        try {
            while (!enough) {
                office.create("/api/v1/units", branch(done + 1));
                done++;
                Waiting.pause();
            }
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private ObjectNode branch(int number) {
        ObjectNode branch = Facts.with("parent", university);
        branch.put("type", "branch").put("establishedOn", "2026-09-01");
        branch.putObject("name").put("zh", "样例支部 " + number).put("en", "Sample branch " + number);
        return branch;
    }

    @Override
    public void close() throws InterruptedException {
        enough = true;
        join();
    }

    /** How many branches were established. */
    int done() {
        if (failure != null) {
            throw new AssertionError("the ordinary work failed: " + failure, failure);
        }
        return done;
    }
}
