package dev.baton.activity.headcount;

import dev.baton.platform.values.Count;
import dev.baton.platform.values.CountConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many came to an activity: unknown until somebody records it, and put right as often as needed. */
@Entity
@Table(name = "headcount")
class Headcount {

    @Id
    UUID activity;

    String university;

    @Nullable
    UUID showcase;

    @Convert(converter = CountConverter.class)
    Count count;

    @Convert(converter = CategoriesConverter.class)
    List<Category> categories;

    /** Whether the categories are all there were. */
    boolean exhaustive;

    /** How often it was recorded: 0 says not yet. Written by hand, because not yet recorded is a version too. */
    long version;

    static Headcount notYetRecorded(UUID activity, String university, @Nullable UUID showcase) {
        Headcount headcount = new Headcount();
        headcount.activity = activity;
        headcount.university = university;
        headcount.showcase = showcase;
        headcount.count = new Count.Unknown();
        headcount.categories = List.of();
        return headcount;
    }

    /** A released count is not changed: between the old and the new one, a reader could tell single people. */
    void mustNotBeReleased(boolean figuresAreReleased) {
        if (figuresAreReleased && version > 0) throw HeadcountRefusal.HEADCOUNT_IS_RELEASED.refusal();
    }

    HeadcountEvent.Recorded record(Count total, List<Category> parts, boolean allThereWere, Instant now) {
        List<Count> counts = parts.stream().map(Category::countOrUnknown).toList();
        if (!total.reconciles(counts, allThereWere)) {
            throw HeadcountRefusal.CATEGORIES_DO_NOT_ADD_UP.refusalAt("/categories");
        }
        count = total;
        categories = List.copyOf(parts);
        exhaustive = allThereWere;
        version++;
        return new HeadcountEvent.Recorded(activity, university, showcase, count, categories.size(), now);
    }
}
