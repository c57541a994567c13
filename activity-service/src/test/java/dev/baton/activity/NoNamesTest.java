package dev.baton.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names live in membership-service only, and some things are kept nowhere (the domain's "never built"). */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class NoNamesTest {

    private static final Pattern PERSONAL = Pattern.compile(
            ".*(name|phone|mail|address|birth|gender|identity|campus_?number|attitude|score|rank|points|health|grade).*");

    /** What an event may consist of: ids, codes, figures and times; no words but what a mail is about, which is public. */
    private static final Set<String> FIELDS_OF_EVENTS = Set.of(
            "activity",
            "university",
            "person",
            "template",
            "about",
            "showcase",
            "stage",
            "item",
            "stops",
            "presentations",
            "announcement",
            "count",
            "categories",
            "registered",
            "checkedIn",
            "capacity",
            "openedAt",
            "concludedAt",
            "madeAt",
            "recordedAt");

    @Test
    void no_column_holds_a_personal_name() {
        List<String> personal = Database.rows("""
                        select table_name || '.' || column_name as name from information_schema.columns
                        where table_schema = 'public' and table_name <> 'flyway_schema_history'""").stream()
                .map(row -> (String) row.get("name"))
                .filter(name ->
                        PERSONAL.matcher(name.substring(name.indexOf('.') + 1)).matches())
                .toList();
        assertEquals(List.of(), personal);
    }

    @Test
    void events_carry_ids_figures_and_times() {
        List<Class<?>> events = new ClassFileImporter()
                .importPackages("dev.baton.activity").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        assertEquals(7, events.size());
        for (Class<?> event : events) {
            List<String> fields = Arrays.stream(event.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            assertTrue(FIELDS_OF_EVENTS.containsAll(fields), event + " has " + fields);
        }
    }
}
