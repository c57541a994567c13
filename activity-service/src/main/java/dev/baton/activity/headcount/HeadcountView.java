package dev.baton.activity.headcount;

import dev.baton.platform.values.Count;
import dev.baton.platform.values.Text;
import java.util.List;

/** A headcount as the outside sees it; before it is recorded its count is unknown. */
record HeadcountView(Count count, Text countText, List<Category> categories, boolean exhaustive) {

    static HeadcountView of(Headcount headcount) {
        return new HeadcountView(
                headcount.count, headcount.count.wording(), headcount.categories, headcount.exhaustive);
    }
}
