package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The port numbers of one stack: the usual ones, all shifted by an offset, single ones set by name. */
final class Ports {
    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = numbers;
        Set<Integer> seen = new HashSet<>();
        numbers.forEach((port, number) -> {
            if (number < 1 || number > 65535) {
                throw new Trouble("%s: %d is no port number".formatted(port.variable(), number));
            }
            if (!seen.add(number)) {
                throw new Trouble("port %d is given to two things at once: look at %s and its like"
                        .formatted(number, port.variable()));
            }
        });
    }

    static Ports shifted(int offset) {
        return from(Map.of(Port.OFFSET, Integer.toString(offset)));
    }

    /** A number given for one port is taken as it is; the offset shifts only the usual numbers. */
    static Ports from(Map<String, String> variables) {
        int offset = number(variables, Port.OFFSET, 0);
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, number(variables, port.variable(), port.usual + offset));
        }
        return new Ports(numbers);
    }

    private static int number(Map<String, String> variables, String name, int otherwise) {
        String value = variables.getOrDefault(name, "").strip();
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new Trouble("%s must be a number, but it is '%s'".formatted(name, value));
        }
    }

    int of(Port port) {
        return numbers.get(port);
    }

    String address(Port port) {
        return "127.0.0.1:" + of(port);
    }

    String url(Port port) {
        return "http://" + address(port);
    }

    /** Written beside the pid files, so that a later command finds the stack without the same variables set. */
    void save(Path file) {
        Properties properties = new Properties();
        numbers.forEach((port, number) -> properties.setProperty(port.variable(), number.toString()));
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "the ports of the stack that was last started here");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Ports load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> variables = new HashMap<>();
        properties.forEach((name, value) -> variables.put(name.toString(), value.toString()));
        return from(variables);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ports that && numbers.equals(that.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }
}
