package dev.baton.platform.values;

/** What in a date was not given by its source but assumed by whoever recorded it. */
public enum Assumed {
    YEAR(new Text("年份", "year")),
    MONTH(new Text("月份", "month")),
    DAY(new Text("日期", "day")),
    PART(new Text("时段", "part")),
    TIME(new Text("时间", "time"));

    private final Text wording;

    Assumed(Text wording) {
        this.wording = wording;
    }

    public Text wording() {
        return wording;
    }
}
