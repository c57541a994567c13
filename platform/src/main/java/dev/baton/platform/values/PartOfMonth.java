package dev.baton.platform.values;

/** When in a month: its first ten days, its second ten, the rest. */
public enum PartOfMonth {
    EARLY(new Text("上旬", "early")),
    MID(new Text("中旬", "mid")),
    LATE(new Text("下旬", "late"));

    private final Text wording;

    PartOfMonth(Text wording) {
        this.wording = wording;
    }

    public Text wording() {
        return wording;
    }
}
