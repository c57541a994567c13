package dev.baton.membership.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long things are kept and waited for. */
@ConfigMapping(prefix = "baton.imports")
interface ImportConfig {

    /** What was read and not applied is forgotten after this. */
    Duration stagedFor();

    Duration undoableFor();

    /** An upload of which nothing was heard for this long has died. */
    Duration silentFor();

    int workbooksAtOnce();

    /** How long a workbook waits until another has been read, before its sender is asked to come again. */
    Duration waitForTurn();

    /** What a request may carry that is no file. */
    MemorySize otherBodies();

    /** How often to look for what is to be forgotten, and for applications that a process left behind. */
    String tidiedEvery();
}
