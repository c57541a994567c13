package dev.baton.local;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the infrastructure's Java processes have in common: the launcher's libraries, little memory, quick start. */
final class JavaParts {
    private JavaParts() {}

    static List<String> words(Home home, String heap, String mainClass, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-Dorg.slf4j.simpleLogger.showThreadName=false",
                "-cp",
                home.libraries() + "/*",
                mainClass));
        Collections.addAll(words, arguments);
        return words;
    }
}
