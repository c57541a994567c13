package dev.baton.platform.values;

/** When on a day, for records that know no better. */
public enum PartOfDay {
    MORNING(new Text("上午", "morning")),
    AFTERNOON(new Text("下午", "afternoon")),
    EVENING(new Text("晚上", "evening"));

    private final Text wording;

    PartOfDay(Text wording) {
        this.wording = wording;
    }

    public Text wording() {
        return wording;
    }
}
