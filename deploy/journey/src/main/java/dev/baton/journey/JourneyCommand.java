package dev.baton.journey;

import dev.baton.journey.membership.MembershipStory;
import dev.baton.local.LocalStack;
import dev.baton.local.basics.Trouble;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code ./baton journey}: plays a story on the suite that is up, and exits non-zero when it is not as it should be. */
public final class JourneyCommand {

    private static final String FIRST_LEG = "first-leg";
    private static final String MEMBERSHIP = "membership";

    private JourneyCommand() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String story = arguments.length == 0 ? FIRST_LEG : String.join(" ", arguments);
        if (!List.of(FIRST_LEG, MEMBERSHIP).contains(story)) {
            out.printf("usage: ./baton journey [%s|%s]%n", FIRST_LEG, MEMBERSHIP);
            System.exit(2);
        }
        System.exit(plays(story, out) ? 0 : 1);
    }

    private static boolean plays(String story, PrintStream out) {
        try {
            LocalStack stack = LocalStack.here();
            if (!stack.isReady("gateway")) {
                throw new JourneyFailed("nobody answers at %s; ./baton up starts the suite".formatted(stack.gateway()));
            }
            Door door = new Door(URI.create(stack.gateway()), new KeptTokens(stack::token), Patience.NONE);
            Narrator narrator = new Narrator(out);
            if (story.equals(MEMBERSHIP)) {
                new MembershipStory(door, stack, narrator).play();
            } else {
                new FirstLeg(door, narrator).play();
            }
            return true;
        } catch (JourneyFailed | Trouble failure) {
            out.printf("%nThe journey failed: %s%n", failure.getMessage());
            return false;
        }
    }
}
