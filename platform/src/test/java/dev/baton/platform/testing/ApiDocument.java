package dev.baton.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An OpenAPI document, and what a caller would miss in it. */
public record ApiDocument(JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REFUSED = "application/problem+json";

    /** Names under which a framework's insides would show. */
    private static final Pattern NOT_OURS =
            Pattern.compile("(OutboundSseEvent|MediaType|RestResponse|Response|EntityTag|Uni|Multi)([A-Z].*)?");

    public static ApiDocument parse(String json) {
        try {
            return new ApiDocument(JSON.readTree(json));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One line for every thing that is missing. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> look(
                                operation.getKey().toUpperCase() + " " + path.getKey(), operation.getValue(), gaps)));
        root.at("/components/schemas").properties().stream()
                .filter(schema -> NOT_OURS.matcher(schema.getKey()).matches())
                .forEach(schema -> gaps.add("the framework's " + schema.getKey() + " shows"));
        return gaps;
    }

    /** The enumerations that have the constants of an enum of ours under other names than JSON has. */
    public Set<Set<String>> misnamedEnumerations() {
        Map<Set<String>, Set<Set<String>>> inJson = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.baton").stream()
                        .filter(JavaClass::isEnum)
                        .map(type -> type.reflect().getEnumConstants())
                        .collect(Collectors.groupingBy(
                                constants -> alike(texts(JSON.valueToTree(names(constants)))),
                                Collectors.mapping(
                                        constants -> texts(JSON.valueToTree(constants)), Collectors.toSet())));
        return root.findValues("enum").stream()
                .map(ApiDocument::texts)
                .filter(written ->
                        !inJson.getOrDefault(alike(written), Set.of(written)).contains(written))
                .collect(Collectors.toSet());
    }

    private static List<String> names(Object[] constants) {
        return Arrays.stream(constants)
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static Set<String> alike(Set<String> names) {
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(JsonNode names) {
        return StreamSupport.stream(names.spliterator(), false)
                .filter(name -> !name.isNull())
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private void look(String name, JsonNode operation, List<String> gaps) {
        JsonNode answers = operation.path("responses");
        if (operation.path("summary").asText().isBlank()) {
            gaps.add(name + " has no summary");
        }
        if (answers.properties().stream().noneMatch(answer -> answer.getKey().startsWith("2"))) {
            gaps.add(name + " has no success answer");
        }
        if (!answers.at("/default/content").has(REFUSED)) {
            gaps.add(name + " does not say how it refuses");
        }
        answers.properties().stream()
                .filter(answer -> answer.getKey().startsWith("4"))
                .filter(answer -> !answer.getValue().path("content").has(REFUSED))
                .forEach(answer -> gaps.add(name + " refuses with " + answer.getKey() + " without a problem"));
        if (answers.has("201") && !answers.at("/201/headers").has("Location")) {
            gaps.add(name + " makes something and does not say where");
        }
        operation.at("/requestBody/content").forEach(body -> {
            if (!isExemplified(body) && !isExemplified(body.path("schema"), new HashSet<>())) {
                gaps.add(name + " has a body without an example");
            }
        });
    }

    /** An example of its own, or one for each of its parts. */
    private boolean isExemplified(JsonNode schema, Set<String> seen) {
        String reference = schema.path("$ref").asText("");
        if (!reference.isEmpty()) {
            return seen.add(reference) && isExemplified(root.at(reference.substring(1)), seen);
        }
        return isExemplified(schema)
                || schema.has("enum")
                || schema.has("items") && isExemplified(schema.path("items"), seen)
                || schema.has("properties") && parts(schema).allMatch(part -> isExemplified(part, new HashSet<>(seen)));
    }

    private static boolean isExemplified(JsonNode node) {
        return node.has("example") || node.has("examples");
    }

    private static Stream<JsonNode> parts(JsonNode schema) {
        return StreamSupport.stream(schema.path("properties").spliterator(), false);
    }
}
