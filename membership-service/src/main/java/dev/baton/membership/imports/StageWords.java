package dev.baton.membership.imports;

import dev.baton.membership.members.Stage;
import dev.baton.platform.values.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stages as a sheet names them (domain.md §2). */
final class StageWords {

    private StageWords() {}

    static Text of(Stage stage) {
        return switch (stage) {
            case APPLICANT -> new Text("入党申请人", "applicant");
            case ACTIVIST -> new Text("入党积极分子", "activist");
            case DEVELOPMENT_TARGET -> new Text("发展对象", "development target");
            case PROBATIONARY_MEMBER -> new Text("预备党员", "probationary member");
            case FULL_MEMBER -> new Text("正式党员", "full member");
        };
    }

    /** English words with spaces or hyphens, in any case. */
    static Optional<Stage> read(String text) {
        String word = text.toLowerCase(Locale.ROOT).replace('-', ' ');
        return Arrays.stream(Stage.values())
                .filter(stage -> of(stage).zh().equals(text) || of(stage).en().equals(word))
                .findFirst();
    }
}
