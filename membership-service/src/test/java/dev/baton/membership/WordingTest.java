package dev.baton.membership;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whatever this service refuses, it says why in both languages. */
class WordingTest {

    @Test
    void every_reason_has_words_in_chinese_and_english() {
        List<Reason> reasons = new ClassFileImporter()
                .importPackages("dev.baton.membership").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(Reason.class::cast)
                        .toList();
        assertFalse(reasons.isEmpty());
        for (Reason reason : reasons) {
            String zh = Wording.of(reason.code(), Locale.CHINESE);
            String en = Wording.of(reason.code(), Locale.ENGLISH);
            assertNotEquals(zh, en, reason.code());
            assertTrue(zh.codePoints().anyMatch(Character::isIdeographic), reason.code());
        }
    }
}
