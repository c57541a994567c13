package dev.baton.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.journey.membership.MembershipStory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a university's organisation department comes to the suite for. What else has to be true on the way, the story
 * itself insists on. It is last: those who compare everything in the databases need not look at 6,000 people.
 */
@ExtendWith(OnTheStack.class)
@Order(Integer.MAX_VALUE)
class MembershipStoryTest {

    private static final String END =
            "4 universities · 6,246 people · 1 branch divided · 3 for 3 · 25 steps · 1 transferred · 1 erased";

    @Test
    void isPlayedAndToldInLinesThatFitATerminal(Stack stack) {
        String told = played(stack);

        System.out.println(told);
        assertEquals(END, told.strip().lines().toList().getLast());
        assertEquals(
                List.of(), told.lines().filter(line -> Lines.width(line) > 100).toList());
    }

    @Test
    @EnabledIfSystemProperty(named = "baton.long", matches = "true")
    void canBePlayedAgainOnTheSameSuite(Stack stack) {
        played(stack);

        String again = played(stack);

        assertEquals(END, again.strip().lines().toList().getLast());
    }

    private static String played(Stack stack) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Narrator narrator = new Narrator(new PrintStream(told, true, StandardCharsets.UTF_8));
        new MembershipStory(stack.door(Patience.NONE), stack.local(), narrator).play();
        return told.toString(StandardCharsets.UTF_8);
    }
}
