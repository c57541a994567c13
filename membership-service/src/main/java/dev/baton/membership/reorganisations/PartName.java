package dev.baton.membership.reorganisations;

import com.ibm.icu.text.RuleBasedNumberFormat;
import dev.baton.membership.units.UnitName;
import dev.baton.platform.values.Text;
import java.util.Locale;
import java.util.stream.Stream;

/** What a further part of a branch may be called until somebody has a better name. */
final class PartName {

    private PartName() {}

    /** 学生党支部 → 学生第二党支部; Student branch → Student branch 2. */
    static Text of(Text branch, int number) {
        String ordinal = "第" + new RuleBasedNumberFormat(Locale.CHINESE, RuleBasedNumberFormat.SPELLOUT).format(number);
        String ending =
                Stream.of("党支部", "支部").filter(branch.zh()::endsWith).findFirst().orElse("");
        String stem = branch.zh().substring(0, branch.zh().length() - ending.length());
        String english =
                branch.en().toLowerCase(Locale.ROOT).endsWith("branch") ? branch.en() : branch.en() + " branch";
        return new Text(joined(stem, ordinal + (ending.isEmpty() ? "支部" : ending)), joined(english, " " + number));
    }

    /** What tells it from the others stays whole where a name is as long as names may be. */
    private static String joined(String stem, String ending) {
        return stem.substring(0, Math.min(stem.length(), UnitName.LONGEST - ending.length())) + ending;
    }
}
