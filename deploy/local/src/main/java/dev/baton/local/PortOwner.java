package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a port is taken, and by whom where the system lets us know. */
final class PortOwner {
    private static final String LISTENING = "0A";

    private PortOwner() {}

    static void refuseIfTaken(Port port, int number) {
        if (isFree(number)) {
            return;
        }
        OptionalLong pid = listeningOn(number);
        throw new Trouble("port %d for %s is taken by another process%s: set %s or %s"
                .formatted(
                        number,
                        port.name().toLowerCase().replace('_', ' '),
                        pid.isPresent() ? " (pid " + pid.getAsLong() + ")" : "",
                        port.variable(),
                        Port.OFFSET));
    }

    private static boolean isFree(int number) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static OptionalLong listeningOn(int number) {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            sockets.addAll(inodes(table, number));
        }
        return ProcessHandle.allProcesses()
                .mapToLong(ProcessHandle::pid)
                .filter(pid -> holdsOneOf(sockets, pid))
                .findFirst();
    }

    /** Fields of a line: number, local address, remote address, state, …, the tenth is the socket's inode. */
    private static Set<String> inodes(String table, int number) {
        Set<String> inodes = new HashSet<>();
        String ending = ":%04X".formatted(number);
        try (Stream<String> lines = Files.lines(Path.of(table))) {
            lines.skip(1).map(line -> line.strip().split("\\s+")).forEach(fields -> {
                if (fields[1].endsWith(ending) && fields[3].equals(LISTENING)) {
                    inodes.add("socket:[" + fields[9] + "]");
                }
            });
        } catch (IOException noSuchTable) {
            return Set.of();
        }
        return inodes;
    }

    private static boolean holdsOneOf(Set<String> sockets, long pid) {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return open.anyMatch(link -> {
                try {
                    return sockets.contains(Files.readSymbolicLink(link).toString());
                } catch (IOException gone) {
                    return false;
                }
            });
        } catch (IOException | java.io.UncheckedIOException notForUs) {
            return false;
        }
    }
}
