package dev.baton.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main acceptance case. What else has to be true on the way, the leg itself insists on. */
@ExtendWith(OnTheStack.class)
class FirstLegTest {

    @Test
    void isPlayedAndToldAsTheRecordHasIt(Stack stack) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        new FirstLeg(stack.door(Patience.NONE), new Narrator(new PrintStream(told, true, StandardCharsets.UTF_8)))
                .play();

        String story = told.toString(StandardCharsets.UTF_8);
        System.out.println(story);
        assertEquals(
                "106 participants (exact) · 3 sites · 4 presentations · 4 universities · baton: Shenzhen University",
                story.strip().lines().toList().getLast());
    }

    @Test
    void canBePlayedAgainOnTheSameSuite(Stack stack) {
        Door door = stack.door(Patience.NONE);

        Figures figures = new FirstLeg(door, Narrator.silent()).play();

        assertEquals(Figures.OF_THE_FIRST_LEG, figures);
    }
}
