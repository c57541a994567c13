package dev.baton.journey;

import dev.baton.local.LocalStack;
import dev.baton.local.basics.Trouble;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** {@code ./baton journey}: plays the first leg on the suite that is up, and exits non-zero when it is not as it should be. */
public final class JourneyCommand {

    private JourneyCommand() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(plays(out) ? 0 : 1);
    }

    private static boolean plays(PrintStream out) {
        try {
            LocalStack stack = LocalStack.here();
            if (!stack.isReady("gateway")) {
                throw new JourneyFailed("nobody answers at %s; ./baton up starts the suite".formatted(stack.gateway()));
            }
            Door door = new Door(URI.create(stack.gateway()), new KeptTokens(stack::token), Patience.NONE);
            new FirstLeg(door, new Narrator(out)).play();
            return true;
        } catch (JourneyFailed | Trouble failure) {
            out.printf("%nThe journey failed: %s%n", failure.getMessage());
            return false;
        }
    }
}
