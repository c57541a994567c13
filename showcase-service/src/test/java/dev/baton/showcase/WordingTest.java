package dev.baton.showcase;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is refused is refused in both languages. */
class WordingTest {

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_has_words_in_both_languages(Reason reason) {
        String zh = Wording.of(reason.code(), Locale.CHINESE, "x");
        String en = Wording.of(reason.code(), Locale.ENGLISH, "x");
        assertNotEquals(zh, en);
        assertFalse(zh.contains("{") || en.contains("{"), "a place was not filled");
    }

    static Stream<Reason> reasons() {
        return new ClassFileImporter()
                .importPackages("dev.baton.showcase").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(Reason.class::cast);
    }
}
