package dev.baton.membership.rules;

import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A unit breaks a rule, as far as is known since this day without a break. */
record Finding(UUID unit, Rule rule, LocalDate since, Map<String, Object> figures) {

    Text wrong() {
        return filled(rule.wrong());
    }

    Text remedy() {
        return filled(rule.remedy());
    }

    Finding since(LocalDate earlier) {
        return earlier.isBefore(since) ? new Finding(unit, rule, earlier, figures) : this;
    }

    private Text filled(Text words) {
        return new Text(filled(words.zh()), filled(words.en()));
    }

    private String filled(String words) {
        String result = words;
        for (Map.Entry<String, Object> figure : figures.entrySet()) {
            result = result.replace(
                    "{" + figure.getKey() + "}", figure.getValue().toString());
        }
        return result;
    }
}
