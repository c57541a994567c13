package dev.baton.platform.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every rule bites. The offenders are compiled here from text, so that none of them gets into the test-jar and under the
 * rules of the modules that use it.
 */
class SuiteRulesTest {

    private static final String VENUES =
            "package dev.baton.activity.venues; class Venues implements io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase<Venue, Long> {}";

    @TempDir
    Path directory;

    @Test
    void featuresFormNoCycles() {
        assertRefused(
                SuiteRules.features_form_no_cycles,
                "package dev.baton.activity.venues; public class Venue { dev.baton.activity.stages.Stage stage; }",
                "package dev.baton.activity.stages; public class Stage { dev.baton.activity.venues.Venue venue; }");
    }

    @Test
    void featuresMayDependOnEachOtherInOneDirection() {
        assertAccepted(
                SuiteRules.features_form_no_cycles,
                "package dev.baton.activity.venues; public class Venue {}",
                "package dev.baton.activity.stages; public class Stage { dev.baton.activity.venues.Venue venue; }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Entity", "Embeddable", "MappedSuperclass"})
    void entitiesDoNotKnowJson(String kind) {
        assertRefused(
                SuiteRules.entities_know_only_the_language_of_rules,
                "package dev.baton.activity.venues; @jakarta.persistence.%s class Venue { @com.fasterxml.jackson.annotation.JsonIgnore String room; }"
                        .formatted(kind));
    }

    @Test
    void entitiesDoNotKnowOtherFeatures() {
        assertRefused(
                SuiteRules.entities_know_only_the_language_of_rules,
                "package dev.baton.activity.venues; public class Venue {}",
                "package dev.baton.activity.stages; @jakarta.persistence.Entity class Stage { dev.baton.activity.venues.Venue[] venues; }");
    }

    @Test
    void entitiesKnowJavaTheirFeatureAndHonestValues() {
        assertAccepted(
                SuiteRules.entities_know_only_the_language_of_rules,
                "package dev.baton.activity.venues; enum Kind { HALL }",
                """
                package dev.baton.activity.venues;
                @jakarta.persistence.Entity class Venue {
                    @jakarta.persistence.Id java.util.UUID id;
                    byte[] plan;
                    Kind[] kinds;
                    @jakarta.persistence.Convert(converter = dev.baton.platform.values.CountConverter.class)
                    dev.baton.platform.values.Count seats;
                    boolean isLarge() { return switch (seats) {
                        case dev.baton.platform.values.Count.Exact(long n) -> n > 100;
                        default -> false; }; }
                }""");
    }

    @Test
    void eventsDoNotKnowHttp() {
        assertRefused(
                SuiteRules.events_and_refusals_know_only_the_language_of_rules,
                event("notes.note-written.v1", "jakarta.ws.rs.core.Response answer"));
    }

    @Test
    void eventsMaySayHowTheyAreWritten() {
        assertAccepted(
                SuiteRules.events_and_refusals_know_only_the_language_of_rules,
                event("notes.note-written.v1", "@com.fasterxml.jackson.annotation.JsonProperty String content"));
    }

    @Test
    void refusalsDoNotKnowHttp() {
        assertRefused(
                SuiteRules.events_and_refusals_know_only_the_language_of_rules,
                "package dev.baton.activity.venues; enum VenueRefusal { TAKEN; jakarta.ws.rs.core.Response answer; }");
    }

    @Test
    void reasonsByAnyNameDoNotKnowHttp() {
        assertRefused(SuiteRules.events_and_refusals_know_only_the_language_of_rules, """
                package dev.baton.activity.venues;
                enum WhyNot implements dev.baton.platform.refusals.Reason {
                    TAKEN;
                    jakarta.ws.rs.core.Response answer;
                    public dev.baton.platform.refusals.RefusalKind kind() { throw new IllegalStateException(); }
                }""");
    }

    @Test
    void entitiesDoNotKnowUni() {
        assertRefused(
                SuiteRules.entities_do_not_know_uni,
                "package dev.baton.activity.venues; @jakarta.persistence.Entity class Venue { io.smallrye.mutiny.Uni<String> room() { return null; } }");
    }

    @Test
    void resourcesDoNotTouchTheOutbox() {
        assertRefused(
                SuiteRules.resources_do_not_touch_the_outbox,
                "package dev.baton.activity.venues; @jakarta.ws.rs.Path(\"/venues\") class VenueResource { dev.baton.platform.outbox.Outbox outbox; }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.eclipse.microprofile.reactive.messaging.Emitter<String> emitter;",
                "void venues(io.smallrye.reactive.messaging.MutinyEmitter<String> emitter) {}",
                "@org.eclipse.microprofile.reactive.messaging.Outgoing(\"venues\") String venue() { return \"\"; }"
            })
    void factsLeaveOnlyThroughTheOutbox(String member) {
        assertRefused(
                SuiteRules.facts_leave_only_through_the_outbox,
                "package dev.baton.activity.venues; class Venues { %s }".formatted(member));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object now(Uni<String> uni) { return uni.await().indefinitely(); }",
                "Object now(Uni<String> uni) { return uni.subscribe().with(x -> {}); }",
                "Object now(Uni<String> uni) { return uni.subscribeAsCompletionStage(); }",
                "Object now(io.smallrye.mutiny.Multi<String> multi) { return multi.subscribe().with(x -> {}); }",
                "java.util.function.Function<Uni<String>, Object> now() { return Uni::await; }"
            })
    void nobodyWaitsForOrSubscribesToAUni(String member) {
        assertRefused(
                SuiteRules.nobody_waits_for_or_subscribes_to_a_uni,
                "package dev.baton.activity.venues; import io.smallrye.mutiny.Uni; class Venues { %s }"
                        .formatted(member));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object gone(Venues venues, Venue venue) { return venues.delete(venue); }",
                "Object gone(Venues venues) { return venues.deleteById(7L); }",
                "java.util.function.Function<Venue, Object> gone(Venues venues) { return venues::delete; }",
                "Object gone(org.hibernate.reactive.mutiny.Mutiny.Session session, Venue venue) { return session.remove(venue); }"
            })
    void rowsAreNotRemovedAsEntities(String member) {
        assertRefused(
                SuiteRules.rows_are_deleted_by_a_query,
                "package dev.baton.activity.venues; class Venue {}",
                VENUES,
                "package dev.baton.activity.venues; class Closing { %s }".formatted(member));
    }

    @Test
    void rowsAreDeletedByAQuery() {
        assertAccepted(
                SuiteRules.rows_are_deleted_by_a_query,
                "package dev.baton.activity.venues; class Venue {}",
                VENUES,
                "package dev.baton.activity.venues; class Closing { Object gone(Venues venues) { return venues.delete(\"id\", 7L); } }");
    }

    @Test
    void platformMaySubscribe() {
        assertAccepted(
                SuiteRules.nobody_waits_for_or_subscribes_to_a_uni,
                "package dev.baton.platform.venues; class Venues { Object now(io.smallrye.mutiny.Uni<String> uni) { return uni.await(); } }");
    }

    @Test
    void platformDependsOnNoService() {
        assertRefused(
                SuiteRules.platform_depends_on_no_service,
                "package dev.baton.activity.venues; public class Venue {}",
                "package dev.baton.platform.outbox; class Letter { dev.baton.activity.venues.Venue venue; }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.inject.Inject",
                "org.eclipse.microprofile.config.inject.ConfigProperty(name = \"venues\")"
            })
    void nothingIsInjectedIntoFields(String annotation) {
        assertRefused(
                SuiteRules.nothing_is_injected_into_fields,
                "package dev.baton.activity.venues; class Venues { @%s String venues; }".formatted(annotation));
    }

    @Test
    void constructorsMayBeInjectedInto() {
        assertAccepted(
                SuiteRules.nothing_is_injected_into_fields,
                "package dev.baton.activity.venues; class Venues { String name; @jakarta.inject.Inject Venues(String name) { this.name = name; } }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VenueImpl", "VenueUtil", "VenueUtils", "VenueHelper", "VenueManager", "VenueProcessor"})
    void classesAreNamedAfterWhatTheyDo(String name) {
        assertRefused(
                SuiteRules.classes_are_named_after_what_they_do,
                "package dev.baton.activity.venues; class %s {}".formatted(name));
    }

    @Test
    void nestedClassesAreNamedAfterWhatTheyDo() {
        assertRefused(
                SuiteRules.classes_are_named_after_what_they_do,
                "package dev.baton.activity.venues; class Venue { class Helper {} }");
    }

    @Test
    void otherNamesAreFree() {
        assertAccepted(
                SuiteRules.classes_are_named_after_what_they_do,
                "package dev.baton.activity.venues; class TakingARoom { Runnable take = new Runnable() { public void run() {} }; }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@org.eclipse.microprofile.rest.client.inject.RegisterRestClient interface Neighbour {}",
                "class Neighbour { jakarta.ws.rs.client.Client client; }",
                "class Neighbour { java.net.http.HttpClient client; }"
            })
    void servicesDoNotCallEachOther(String neighbour) {
        assertRefused(
                SuiteRules.services_do_not_call_each_other,
                "package dev.baton.activity.venues; " + neighbour,
                restClientAnnotation());
    }

    @Test
    void eventsHaveAName() {
        assertRefused(
                SuiteRules.every_event_has_a_name_and_a_contract,
                event("notes.note-written.v1", "String content").replaceFirst("@\\S+EventType\\(.*?\\)", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"note-written.v1", "notes.note-written", "notes.NoteWritten.v1", "notes.note-written.v0", ""})
    void eventsHaveANameThatIsWrittenAsAgreed(String name) {
        assertRefused(SuiteRules.every_event_has_a_name_and_a_contract, event(name, "String content"));
    }

    @Test
    void eventsHaveAContract() {
        String message = assertRefused(
                SuiteRules.every_event_has_a_name_and_a_contract, event("notes.note-lost.v1", "String content"));

        assertTrue(message.contains("has no contract /contracts/notes/note-lost.v1.json"), message);
    }

    @Test
    void eventsWithNameAndContractAreWelcome() {
        assertAccepted(
                SuiteRules.every_event_has_a_name_and_a_contract, event("notes.note-written.v1", "String content"));
    }

    @Test
    void noRuleAsksForWhatAModuleDoesNotHave() {
        for (ArchRule rule : rules()) {
            assertAccepted(rule, "package dev.baton; class Nothing {}");
        }
    }

    @Test
    void testsAreLeftAlone() throws IOException {
        directory = Files.createDirectories(directory.resolve("test-classes"));

        assertAccepted(
                SuiteRules.classes_are_named_after_what_they_do,
                "package dev.baton.activity.venues; class VenueHelper {}");
    }

    private String assertRefused(ArchRule rule, String... sources) {
        JavaClasses offenders = compiled(sources);
        return assertThrows(AssertionError.class, () -> rule.check(offenders)).getMessage();
    }

    private void assertAccepted(ArchRule rule, String... sources) {
        JavaClasses innocents = compiled(sources);
        assertDoesNotThrow(() -> rule.check(innocents));
    }

    private static String event(String name, String component) {
        return """
                package dev.baton.activity.venues;
                @dev.baton.platform.events.EventType("%s")
                record Happened(%s) implements dev.baton.platform.events.DomainEvent {
                    public java.util.UUID aggregateId() { return null; }
                }""".formatted(name, component);
    }

    /** No module that these rules run in has the REST client, so it is made up. */
    private static String restClientAnnotation() {
        return "package org.eclipse.microprofile.rest.client.inject; public @interface RegisterRestClient {}";
    }

    private static List<ArchRule> rules() {
        return Arrays.stream(SuiteRules.class.getDeclaredFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(field -> assertDoesNotThrow(() -> (ArchRule) field.get(null)))
                .toList();
    }

    private JavaClasses compiled(String... sources) {
        List<JavaFileObject> files =
                Arrays.stream(sources).map(SuiteRulesTest::file).toList();
        StringWriter complaints = new StringWriter();
        boolean success = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        complaints,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-d",
                                directory.toString(),
                                "-classpath",
                                System.getProperty("java.class.path")),
                        null,
                        files)
                .call();
        assertEquals(true, success, complaints::toString);
        return new ClassFileImporter().importPath(directory);
    }

    private static JavaFileObject file(String source) {
        Matcher name = Pattern.compile("package ([\\w.]+);.*?\\b(?:class|record|interface|enum) (\\w+)", Pattern.DOTALL)
                .matcher(source);
        assertTrue(name.find());
        String path = (name.group(1) + "." + name.group(2)).replace('.', '/') + JavaFileObject.Kind.SOURCE.extension;
        return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
