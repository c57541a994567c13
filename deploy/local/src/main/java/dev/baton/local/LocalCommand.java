package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;

/** The commands of {@code ./baton} that have to do with the running suite. */
public final class LocalCommand {
    private final Map<String, String> variables;
    private final PrintStream out;

    private LocalCommand(Map<String, String> variables, PrintStream out) {
        this.variables = variables;
        this.out = out;
    }

    public static void main(String[] arguments) {
        // Client libraries of the launcher shall not talk over its own lines; the processes it starts log as they like.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = 0;
        try {
            new LocalCommand(System.getenv(), out).run(new ArrayDeque<>(List.of(arguments)));
        } catch (Trouble trouble) {
            out.println();
            out.println(trouble.getMessage());
            code = 1;
        }
        // Nothing of a half-done start may keep the launcher waiting.
        System.exit(code);
    }

    private void run(Deque<String> words) {
        Home home = Home.from(variables);
        String command = words.isEmpty() ? "status" : words.pop();
        switch (command) {
            case "up" -> up(home, words);
            case "down" -> down(stack(home));
            case "stop" -> stack(home).stop(only(words, "stop NAME"));
            case "status" -> stack(home).status();
            case "reset" -> reset(home, words);
            case "logs" -> logs(home, words);
            case "dead-letters" -> deadLetters(stack(home).deadLetters(), words);
            case "token" -> out.println(stack(home).token(only(words, "token ACCOUNT")));
            case "watch" -> stack(home).watch();
            default -> throw new Trouble("there is no command '" + command + "'");
        }
    }

    private void up(Home home, Deque<String> words) {
        Set<String> except = new HashSet<>();
        while (!words.isEmpty()) {
            String word = words.pop();
            if (!word.equals("--except") || words.isEmpty()) {
                throw new Trouble("usage: ./baton up [--except NAME]…");
            }
            except.add(words.pop());
        }
        Ports wanted = Ports.from(variables);
        LocalStack.of(home, wanted, out).up(except);
        out.println(new Welcome(wanted, home).text(except));
    }

    private void down(LocalStack stack) {
        boolean wasRunning = stack.isAnythingRunning();
        stack.down();
        if (!wasRunning) {
            out.println("nothing of ours was running");
        }
    }

    private void reset(Home home, Deque<String> words) {
        boolean yes = words.remove("--yes");
        if (!words.isEmpty()) {
            throw new Trouble("usage: ./baton reset [--yes]");
        }
        if (!Files.exists(home.data())) {
            out.println("there is no data in " + home.folder());
            return;
        }
        if (!yes && !agreed(home)) {
            throw new Trouble("nothing was deleted");
        }
        stack(home).reset();
        out.println("databases, topics, offsets and accounts are gone; ./baton up starts afresh");
    }

    private boolean agreed(Home home) {
        out.print("Delete databases, topics, offsets and accounts in " + home.data() + "? [y/N] ");
        out.flush();
        Scanner answers = new Scanner(System.in, StandardCharsets.UTF_8);
        return answers.hasNextLine() && answers.nextLine().strip().toLowerCase().startsWith("y");
    }

    private void logs(Home home, Deque<String> words) {
        boolean follow = words.remove("--follow") | words.remove("-f");
        Path log = stack(home).log(only(words, "logs NAME [--follow]"));
        if (!Files.exists(log)) {
            throw new Trouble("there is no " + log + " yet");
        }
        List<String> tail = follow
                ? List.of("tail", "-n", "100", "-F", log.toString())
                : List.of("tail", "-n", "100", log.toString());
        try {
            new ProcessBuilder(tail).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new Trouble("cannot show " + log, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deadLetters(DeadLetters letters, Deque<String> words) {
        if (words.isEmpty()) {
            List<DeadLetter> waiting = letters.waiting();
            waiting.forEach(letter -> out.println(letter.told()));
            out.println(waiting.isEmpty() ? "there are no dead letters" : "dead letters: " + waiting.size());
        } else if (words.size() == 2 && words.pop().equals("--replay")) {
            out.println("replayed: " + letters.replay(words.pop()));
        } else {
            throw new Trouble("usage: ./baton dead-letters [--replay ID|all]");
        }
    }

    private static String only(Deque<String> words, String usage) {
        if (words.size() != 1) {
            throw new Trouble("usage: ./baton " + usage);
        }
        return words.pop();
    }

    private LocalStack stack(Home home) {
        return LocalStack.of(home, LocalStack.lastPorts(home), out);
    }
}
