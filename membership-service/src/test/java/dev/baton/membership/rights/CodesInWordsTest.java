package dev.baton.membership.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.baton.membership.people.PersonalRecord;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever code can stand in what is held about somebody, it has words in both languages. */
class CodesInWordsTest {

    /** A record of appointments shows them as everybody else sees them. */
    private static final String APPOINTMENT_VIEW = "dev.baton.membership.appointments.AppointmentView";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void every_constant_has_words() {
        List<Class<?>> records = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.baton.membership")
                        .stream()
                        .filter(type -> type.isAssignableTo(PersonalRecord.class) && !type.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        assertFalse(records.isEmpty());
        TreeSet<String> missing = new TreeSet<>();
        for (Class<?> record : records) {
            String section = section(record);
            codes(record)
                    .filter(code -> Stream.of(Locale.CHINESE, Locale.ENGLISH)
                            .anyMatch(language ->
                                    Labels.findCode(section, code, language).isEmpty()))
                    .forEach(code -> missing.add(section + " " + code));
        }
        assertEquals(new TreeSet<>(), missing);
    }

    private static Stream<String> codes(Class<?> record) {
        return rows(record)
                .flatMap(row -> Stream.of(row.getRecordComponents()))
                .map(RecordComponent::getType)
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> JSON.valueToTree(constant).asText());
    }

    private static Stream<Class<?>> rows(Class<?> record) {
        List<Class<?>> own =
                Stream.of(record.getDeclaredClasses()).filter(Class::isRecord).toList();
        return own.isEmpty() ? Stream.of(named(APPOINTMENT_VIEW)) : own.stream();
    }

    /** A record says what it is called without asking what it was made of. */
    private static String section(Class<?> record) {
        try {
            Constructor<?> making = record.getDeclaredConstructors()[0];
            making.setAccessible(true);
            return ((PersonalRecord) making.newInstance(new Object[making.getParameterCount()])).section();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }
}
