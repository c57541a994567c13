package dev.baton.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The suite's architecture as rules. A module applies them to itself and to what it stands on:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "dev.baton", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchTests suite = ArchTests.in(SuiteRules.class);
 * }
 * }</pre>
 *
 * Types are named, not imported, where not every module has them. Every rule allows that a module has nothing it speaks of.
 */
public final class SuiteRules {

    private static final String PLATFORM = "dev.baton.platform..";
    private static final String DOMAIN_EVENT = "dev.baton.platform.events.DomainEvent";
    private static final String EVENT_TYPE = "dev.baton.platform.events.EventType";
    private static final String REASON = "dev.baton.platform.refusals.Reason";

    private static final Pattern FEATURE = Pattern.compile("dev\\.baton\\.(\\w+)\\.(\\w+)(?:\\..*)?");
    private static final Pattern TYPE_NAME = Pattern.compile("([a-z]+)\\.([a-z]+(?:-[a-z]+)*\\.v[1-9][0-9]*)");

    /** ArchUnit's own option leaves out the tests of this module, but not the test-jar that the rules come in. */
    private static final DescribedPredicate<JavaClass> SHIPPED = describe(
            "shipped",
            type -> type.getSource()
                    .map(source -> Location.of(source.getUri()))
                    .map(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
                    .orElse(true));

    private static final DescribedPredicate<JavaClass> ENTITIES = annotatedWith("jakarta.persistence.Entity")
            .or(annotatedWith("jakarta.persistence.Embeddable"))
            .or(annotatedWith("jakarta.persistence.MappedSuperclass"))
            .<JavaClass>forSubtype()
            .as("entities");

    private static final DescribedPredicate<JavaClass> EVENTS =
            assignableTo(DOMAIN_EVENT).as("events");

    private static final DescribedPredicate<JavaClass> REFUSALS = describe(
            "refusals",
            type -> type.isEnum()
                    && (type.isAssignableTo(REASON) || type.getSimpleName().endsWith("Refusal")));

    private static final DescribedPredicate<JavaClass> THE_LANGUAGE_OF_RULES = resideInAnyPackage(
            "java..", "jakarta.persistence..", "org.hibernate.annotations..", "org.jspecify..", PLATFORM);

    private static final DescribedPredicate<JavaClass> JSON_ANNOTATIONS =
            resideInAPackage("com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule features_form_no_cycles =
            slices().assignedFrom(features()).should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_know_only_the_language_of_rules =
            all(ENTITIES, dependOnlyOn(THE_LANGUAGE_OF_RULES.as("java, JPA annotations, jspecify and platform")));

    @ArchTest
    static final ArchRule events_and_refusals_know_only_the_language_of_rules = all(
            EVENTS.or(REFUSALS),
            dependOnlyOn(THE_LANGUAGE_OF_RULES
                    .or(JSON_ANNOTATIONS)
                    .as("java, JPA and JSON annotations, jspecify and platform")));

    @ArchTest
    static final ArchRule entities_do_not_know_uni =
            all(ENTITIES, never(dependOnClassesThat(resideInAPackage("io.smallrye.mutiny.."))));

    @ArchTest
    static final ArchRule resources_do_not_touch_the_outbox = all(
            annotatedWith("jakarta.ws.rs.Path").<JavaClass>forSubtype(),
            never(dependOnClassesThat(resideInAPackage("dev.baton.platform.outbox.."))));

    @ArchTest
    static final ArchRule facts_leave_only_through_the_outbox = all(
            anyClass(),
            never(dependOnClassesThat(named(
                    "org.eclipse.microprofile.reactive.messaging.Emitter",
                    "org.eclipse.microprofile.reactive.messaging.Outgoing",
                    "io.smallrye.reactive.messaging.MutinyEmitter",
                    "io.smallrye.reactive.messaging.annotations.Outgoings",
                    "io.smallrye.reactive.messaging.kafka.transactions.KafkaTransactions"))));

    @ArchTest
    static final ArchRule nobody_waits_for_or_subscribes_to_a_uni = all(
            not(resideInAPackage(PLATFORM)),
            never(accessTargetWhere(describe("Uni or Multi is awaited or subscribed to", SuiteRules::endsAChain))));

    /** Entities that are removed together can make a request hang (hibernate-reactive 1713). */
    @ArchTest
    static final ArchRule rows_are_deleted_by_a_query =
            all(anyClass(), never(accessTargetWhere(describe("an entity is removed", SuiteRules::removesAnEntity))));

    @ArchTest
    static final ArchRule platform_depends_on_no_service = all(
            resideInAPackage(PLATFORM),
            never(dependOnClassesThat(resideInAPackage("dev.baton..").and(not(resideInAPackage(PLATFORM))))));

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = fields().that()
            .areDeclaredInClassesThat(SHIPPED)
            .should()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule classes_are_named_after_what_they_do = classes()
            .that(SHIPPED)
            .should()
            .haveNameNotMatching(".*(Impl|Util[^.$]*|Helper|Manager|Processor)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule services_do_not_call_each_other = all(
            resideInAnyPackage("dev.baton.activity..", "dev.baton.showcase.."),
            never(dependOnClassesThat(resideInAnyPackage(
                    "org.eclipse.microprofile.rest.client..",
                    "io.quarkus.rest.client..",
                    "jakarta.ws.rs.client..",
                    "java.net.http..",
                    "io.vertx.ext.web.client..",
                    "io.vertx.mutiny.ext.web.client.."))));

    @ArchTest
    static final ArchRule every_event_has_a_name_and_a_contract = all(EVENTS.and(concrete()), haveANameAndAContract());

    private SuiteRules() {}

    private static ArchRule all(DescribedPredicate<JavaClass> those, ArchCondition<JavaClass> condition) {
        return classes().that(SHIPPED.and(those)).should(condition).allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> anyClass() {
        return DescribedPredicate.<JavaClass>alwaysTrue();
    }

    private static DescribedPredicate<JavaClass> concrete() {
        return describe(
                "concrete", type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> set = Set.of(names);
        return describe("named " + String.join(" or ", names), type -> set.contains(type.getName()));
    }

    /** {@code dev.baton.<service>.<feature>} and what lies below is one feature. */
    private static SliceAssignment features() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                Matcher feature = FEATURE.matcher(type.getPackageName());
                return SHIPPED.test(type) && feature.matches()
                        ? SliceIdentifier.of(feature.group(1), feature.group(2))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "features";
            }
        };
    }

    private static boolean endsAChain(JavaAccess<?> access) {
        JavaClass owner = access.getTarget().getOwner();
        boolean chain =
                owner.isAssignableTo("io.smallrye.mutiny.Uni") || owner.isAssignableTo("io.smallrye.mutiny.Multi");
        return chain && (access.getName().equals("await") || access.getName().startsWith("subscribe"));
    }

    private static boolean removesAnEntity(JavaAccess<?> access) {
        JavaClass owner = access.getTarget().getOwner();
        boolean repository = owner.isAssignableTo("io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase")
                && access.getTarget() instanceof CodeUnitAccessTarget called
                && called.getRawParameterTypes().size() == 1
                && called.getRawParameterTypes().getFirst().isEquivalentTo(Object.class);
        boolean session = owner.isAssignableTo("org.hibernate.reactive.mutiny.Mutiny$Session");
        return repository && Set.of("delete", "deleteById").contains(access.getName())
                || session && access.getName().startsWith("remove");
    }

    private static ArchCondition<JavaClass> dependOnlyOn(DescribedPredicate<JavaClass> allowed) {
        return new ArchCondition<>("depend only on their own feature, " + allowed.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (!target.isPrimitive() && !allowed.test(target) && !inTheSameFeature(type, target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                });
            }
        };
    }

    private static boolean inTheSameFeature(JavaClass one, JavaClass other) {
        Matcher feature = FEATURE.matcher(one.getPackageName());
        Matcher otherFeature = FEATURE.matcher(other.getPackageName());
        return feature.matches()
                && otherFeature.matches()
                && feature.group(1).equals(otherFeature.group(1))
                && feature.group(2).equals(otherFeature.group(2));
    }

    private static ArchCondition<JavaClass> haveANameAndAContract() {
        return new ArchCondition<>("carry @EventType and have a contract file") {
            @Override
            public void check(JavaClass event, ConditionEvents events) {
                String name = event.tryGetAnnotationOfType(EVENT_TYPE)
                        .flatMap(annotation -> annotation.get("value"))
                        .map(Object::toString)
                        .orElse("");
                Matcher parts = TYPE_NAME.matcher(name);
                if (!parts.matches()) {
                    events.add(SimpleConditionEvent.violated(
                            event, event.getName() + " has no @EventType of the form service.event.v1"));
                    return;
                }
                String contract = "/contracts/" + parts.group(1) + "/" + parts.group(2) + ".json";
                if (SuiteRules.class.getResource(contract) == null) {
                    events.add(SimpleConditionEvent.violated(event, event.getName() + " has no contract " + contract));
                }
            }
        };
    }
}
