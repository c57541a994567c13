package dev.baton.journey;

import dev.baton.local.LocalStack;
import dev.baton.local.basics.Trouble;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** {@code ./baton journey}: plays the first leg on the suite that is up, and exits non-zero when it is not as it should be. */
public final class JourneyCommand {

    private JourneyCommand() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(plays(out, arguments) ? 0 : 1);
    }

    private static boolean plays(PrintStream out, String[] arguments) {
        try {
            LocalStack stack = stack();
            String gateway = arguments.length > 0 ? arguments[0] : stack.gateway();
            if (!stack.isReady("gateway")) {
                throw new JourneyFailed("nobody answers at %s; ./baton up starts the suite".formatted(gateway));
            }
            Door door = new Door(URI.create(gateway), new KeptTokens(stack::token), Patience.NONE);
            new FirstLeg(door, new Narrator(out)).play();
            return true;
        } catch (JourneyFailed | Trouble failure) {
            out.printf("%nThe journey failed: %s%n", failure.getMessage());
            return false;
        }
    }

    private static LocalStack stack() {
        String home = System.getenv().getOrDefault("BATON_HOME", ".baton");
        int offset = Integer.parseInt(System.getenv().getOrDefault("BATON_PORT_OFFSET", "0"));
        return LocalStack.at(Path.of(home), offset);
    }
}
