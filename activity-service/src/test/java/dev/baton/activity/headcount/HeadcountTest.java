package dev.baton.activity.headcount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.testing.Contracts;
import dev.baton.platform.values.Count;
import dev.baton.platform.values.Text;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadcountTest {

    private static final UUID ACTIVITY = UUID.fromString("01993f00-0000-7000-8000-0000000000a1");
    private static final Instant NOW = Instant.parse("2026-12-06T09:40:00Z");
    private static final Count A_HUNDRED_AND_SIX = new Count.Exact(106);

    @Test
    void a_hundred_and_six_in_six_uncounted_categories_are_recorded_as_the_contract_says() {
        Headcount headcount = notYetRecorded();
        Contracts.assertWritten(headcount.record(A_HUNDRED_AND_SIX, Collections.nCopies(6, of(null)), true, NOW));
    }

    @Test
    void before_it_is_recorded_it_is_unknown_and_not_0() {
        assertEquals(new Count.Unknown(), notYetRecorded().count);
    }

    @Test
    void counted_categories_add_up_to_the_total() {
        Headcount headcount = notYetRecorded();
        headcount.record(A_HUNDRED_AND_SIX, List.of(of(100L), of(6L)), true, NOW);
        assertEquals(A_HUNDRED_AND_SIX, headcount.count);
    }

    @Test
    void categories_that_do_not_add_up_are_refused_and_nothing_changes() {
        Headcount headcount = notYetRecorded();
        refused(headcount, List.of(of(100L), of(5L)), true);
        refused(headcount, List.of(of(100L), of(7L)), false);
        assertEquals(0, headcount.version);
        assertEquals(new Count.Unknown(), headcount.count);
    }

    @Test
    void categories_that_are_not_all_may_be_fewer() {
        Headcount headcount = notYetRecorded();
        headcount.record(A_HUNDRED_AND_SIX, List.of(of(100L), of(5L)), false, NOW);
        assertEquals(1, headcount.version);
    }

    @Test
    void categories_survive_their_column() {
        CategoriesConverter column = new CategoriesConverter();
        List<Category> categories = List.of(of(5L), of(null));
        assertEquals(categories, column.convertToEntityAttribute(column.convertToDatabaseColumn(categories)));
    }

    private static void refused(Headcount headcount, List<Category> categories, boolean exhaustive) {
        Refusal refusal =
                assertThrows(Refusal.class, () -> headcount.record(A_HUNDRED_AND_SIX, categories, exhaustive, NOW));
        assertSame(HeadcountRefusal.CATEGORIES_DO_NOT_ADD_UP, refusal.reason());
    }

    private static Headcount notYetRecorded() {
        return Headcount.notYetRecorded(ACTIVITY, "szpu", ACTIVITY);
    }

    private static Category of(@Nullable Long count) {
        return new Category(new Text("类别", "category"), Side.HOST, count == null ? null : new Count.Exact(count));
    }
}
