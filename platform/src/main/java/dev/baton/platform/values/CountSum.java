package dev.baton.platform.values;

import java.util.Collection;
import java.util.Locale;

/**
 * The sum of the counts of several events, which says what it is: "more than 166; 1 event without a count".
 *
 * @param counted what the events with a count make together; unknown when there are events and none has a count
 * @param withoutCount events whose count is unknown: named, never added as 0
 * @param suppressed events with fewer than can be told: named, not added
 */
public record CountSum(Count counted, int withoutCount, int suppressed) {

    public CountSum {
        if (withoutCount < 0 || suppressed < 0) {
            throw new IllegalArgumentException("no fewer than 0 events can be without a count");
        }
    }

    public static CountSum of(Collection<? extends Count> counts) {
        long sum = 0;
        boolean more = false;
        int withoutCount = 0;
        int suppressed = 0;
        for (Count count : counts) {
            switch (count) {
                case Count.Exact(long value) -> sum += value;
                case Count.MoreThan(long value) -> {
                    sum += value;
                    more = true;
                }
                case Count.Unknown() -> withoutCount++;
                case Count.FewerThan(long ignored) -> suppressed++;
            }
        }
        boolean noneCounted = !counts.isEmpty() && withoutCount + suppressed == counts.size();
        return new CountSum(noneCounted ? new Count.Unknown() : total(sum, more), withoutCount, suppressed);
    }

    public Text wording() {
        Text known = counted.wording();
        return new Text(
                known.zh()
                        + (withoutCount == 0 ? "" : "；另有 " + withoutCount + " 场活动人数不详")
                        + (suppressed == 0 ? "" : "；另有 " + suppressed + " 场活动人数不足 " + Count.RELEASED_FROM + "，未计入"),
                known.en()
                        + (withoutCount == 0 ? "" : "; " + events(withoutCount) + " without a count")
                        + (suppressed == 0
                                ? ""
                                : "; " + events(suppressed) + " with fewer than " + Count.RELEASED_FROM
                                        + ", not added"));
    }

    public String in(Locale locale) {
        return wording().in(locale);
    }

    /** A sum too large for a count is still more than the largest count. */
    private static Count total(long sum, boolean more) {
        if (sum > Count.LARGEST) {
            return new Count.MoreThan(Count.LARGEST);
        }
        return more ? new Count.MoreThan(sum) : new Count.Exact(sum);
    }

    private static String events(int number) {
        return number == 1 ? "1 event" : number + " events";
    }
}
