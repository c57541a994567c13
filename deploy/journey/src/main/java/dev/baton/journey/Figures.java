package dev.baton.journey;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a leg comes to, as the suite tells it. */
public record Figures(String participants, int sites, int presentations, int universities, String custodian) {

    /** What the record of the first leg says (six categories without counts stand behind the 106). */
    public static final Figures OF_THE_FIRST_LEG =
            new Figures("106 participants (exact)", 3, 4, 4, "Shenzhen University");

    static Figures read(JsonPath summary, String custodian) {
        return new Figures(
                participants(summary.getString("headcount.kind"), summary.get("headcount.value")),
                summary.getInt("sites"),
                summary.getInt("presentations"),
                summary.getInt("universities"),
                custodian);
    }

    private static String participants(String kind, Object value) {
        return value == null ? "participants " + kind : "%s participants (%s)".formatted(value, kind);
    }

    public String line() {
        return "%s · %d sites · %d presentations · %d universities · baton: %s"
                .formatted(participants, sites, presentations, universities, custodian);
    }

    void mustBe(Figures expected) {
        List<String> differences = new ArrayList<>();
        compare(differences, "headcount", expected.participants, participants);
        compare(differences, "sites", expected.sites, sites);
        compare(differences, "presentations", expected.presentations, presentations);
        compare(differences, "universities", expected.universities, universities);
        compare(differences, "baton", expected.custodian, custodian);
        if (!differences.isEmpty()) {
            throw new JourneyFailed("The figures differ: " + String.join("; ", differences));
        }
    }

    private static void compare(List<String> differences, String what, Object expected, Object readBack) {
        if (!Objects.equals(expected, readBack)) {
            differences.add("%s should be '%s' and is '%s'".formatted(what, expected, readBack));
        }
    }
}
