package dev.baton.journey.membership;

import dev.baton.journey.Door;
import dev.baton.journey.Narrator;
import dev.baton.local.LocalStack;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a university's organisation is kept, from its joining the suite to somebody's leaving it for good. Every play has
 * universities of its own, told apart by a number, so it can be played again on the same suite: what the suite holds
 * already stays as it is.
 */
public final class MembershipStory {

    /** Whose days count. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String BRANCH = "Science undergraduate branch 1";

    private final Door door;
    private final LocalStack stack;
    private final Narrator story;

    /** @param stack lets people sign in whose accounts come into being on the way */
    public MembershipStory(Door door, LocalStack stack, Narrator story) {
        this.door = door;
        this.stack = stack;
        this.story = story;
    }

    /** All of it; fails when anything is not as it should be. */
    public void play() {
        LocalDate today = LocalDate.now(ZONE);
        List<Campus> campuses = new Joining(door, stack, story).of(Sample.of(nextPlay(), today));
        Campus east = campuses.get(Sample.EAST);
        Campus south = campuses.get(Sample.EAST + 1);
        new Importing(story, today).of(campuses);
        Oversized oversized = new Oversized(east, story);
        oversized.isFound();
        oversized.isDivided();
        new ThreeForThree(east, story, today).isDecided();
        String secretary = new Appointing(door, stack, east, story, today).of(BRANCH);
        new Developing(east, door.as(secretary), story, today).inBranch(BRANCH);
        new Transferring(door, stack, east, south, story).ofAMember();
        new LeavingNoTrace(door, stack, east, story, today).ofAPerson();
        long people = campuses.stream()
                .mapToLong(campus -> campus.members(campus.root()))
                .sum();
        story.ends("%d universities · %,d people · 1 branch divided · 3 for 3 · 25 steps · 1 transferred · 1 erased"
                .formatted(campuses.size(), people));
    }

    private int nextPlay() {
        Set<Object> taken = door.as("operator").all("/api/v1/universities").stream()
                .map(university -> university.get("code"))
                .collect(Collectors.toSet());
        return IntStream.iterate(1, play -> play + 1)
                .filter(play -> !taken.contains(Sample.code(Sample.EAST, play)))
                .findFirst()
                .orElseThrow();
    }
}
