package dev.baton.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void every_reason_is_worded_in_both_languages() {
        List<Reason> reasons = reasons();
        assertFalse(reasons.isEmpty());
        for (Reason reason : reasons) {
            String chinese = Wording.of(reason.code(), Locale.CHINESE, 1);
            String english = Wording.of(reason.code(), Locale.ENGLISH, 1);
            assertNotEquals(chinese, english, reason.code());
            assertFalse(chinese.isBlank() || english.isBlank(), reason.code());
        }
    }

    @Test
    void no_two_reasons_share_a_code() {
        List<String> codes = reasons().stream().map(Reason::code).toList();
        assertEquals(codes.stream().distinct().toList(), codes);
    }

    private static List<Reason> reasons() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.baton.activity")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of((Reason[]) type.getEnumConstants()))
                        .toList();
    }
}
