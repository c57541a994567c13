package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root: who it runs as instead. */
enum AsUser {
    /** Whoever started the launcher is nobody special. */
    MYSELF(List.of(), -1),
    /** Root, seen as nobody by PostgreSQL, in a user namespace of its own. Files stay root's. */
    ROOT_IN_DISGUISE(List.of("unshare", "-U"), 0),
    /** Where namespaces are forbidden: the user nobody. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), 65534);

    private final List<String> prefix;
    private final int owner;

    AsUser(List<String> prefix, int owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    static AsUser choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return MYSELF;
        }
        return Run.succeeds(List.of("unshare", "-U", "true")) ? ROOT_IN_DISGUISE : NOBODY;
    }

    List<String> words(String... words) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(List.of(words));
        return all;
    }

    /** The user nobody has no way into, say, root's home folder. */
    void mustReach(Path path, String setting) {
        if (this == NOBODY && !Run.succeeds(words("test", "-x", path.toString()))) {
            throw new Trouble(
                    "PostgreSQL has to run as the user nobody here, who has no way into %s: let %s name another folder"
                            .formatted(path, setting));
        }
    }

    /** Hands a folder over, when it belongs to somebody else. */
    void own(Path folder) {
        try {
            if (owner >= 0 && !Integer.valueOf(owner).equals(Files.getAttribute(folder, "unix:uid"))) {
                Run.succeeds(List.of("chown", "-R", owner + ":" + owner, folder.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
