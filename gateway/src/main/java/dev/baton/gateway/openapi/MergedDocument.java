package dev.baton.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Merges OpenAPI documents into one. Components that mean the same under one name collapse; where the meaning differs,
 * in the component itself or in anything it refers to, each service's own gets the service's name as prefix.
 */
class MergedDocument {

    private static final String COMPONENTS = "#/components/";
    private static final Set<String> OPERATIONS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final ObjectMapper json = new ObjectMapper();
    private final BiPredicate<String, String> serves;
    private final Predicate<String> open;

    /**
     * @param serves whether a part (by name) answers a path; whatever else it describes is left out
     * @param open whether a path can be read without a token
     */
    MergedDocument(BiPredicate<String, String> serves, Predicate<String> open) {
        this.serves = serves;
        this.open = open;
    }

    ObjectNode merge(ObjectNode frame, Map<String, ObjectNode> documents, List<String> missing) {
        ObjectNode merged = frame.deepCopy();
        ObjectNode paths = json.createObjectNode();
        ObjectNode components = merged.withObject("/components");
        Map<String, JsonNode> tags = new TreeMap<>();
        Set<String> operationIds = new HashSet<>();
        Map<String, ObjectNode> parts = renamed(documents);
        parts.forEach((part, document) -> {
            document.path("paths").properties().forEach(path -> {
                if (serves.test(part, path.getKey())) {
                    paths.set(path.getKey(), published(part, path.getKey(), path.getValue(), operationIds));
                }
            });
            document.path("components").properties().forEach(section -> {
                if (!"securitySchemes".equals(section.getKey())) {
                    components.withObject("/" + section.getKey()).setAll((ObjectNode) section.getValue());
                }
            });
            document.path("tags")
                    .forEach(tag -> tags.merge(
                            tag.path("name").asText(), tag, (one, other) -> one.has("description") ? one : other));
        });
        merged.set("paths", sorted(paths));
        components.properties().forEach(section -> section.setValue(sorted((ObjectNode) section.getValue())));
        merged.set("tags", json.createArrayNode().addAll(tags.values()));
        if (!missing.isEmpty()) {
            sayWhatIsMissing(merged, missing);
        }
        return merged;
    }

    private void sayWhatIsMissing(ObjectNode merged, List<String> missing) {
        ArrayNode names = merged.putArray("x-missing");
        missing.forEach(names::add);
        ObjectNode info = merged.withObject("/info");
        info.put(
                "description",
                info.path("description").asText() + "\n\nIncomplete: no description could be had from "
                        + String.join(", ", missing) + " just now.");
    }

    private JsonNode published(String part, String path, JsonNode item, Set<String> operationIds) {
        ObjectNode published = item.deepCopy();
        published.properties().stream()
                .filter(entry -> OPERATIONS.contains(entry.getKey()))
                .forEach(entry -> {
                    ObjectNode operation = (ObjectNode) entry.getValue();
                    operation.remove("security");
                    if ("get".equals(entry.getKey()) && open.test(path)) {
                        operation.putArray("security");
                    }
                    String id = operation.path("operationId").asText();
                    if (!id.isEmpty() && !operationIds.add(id)) {
                        operation.put("operationId", prefixed(part, id));
                    }
                });
        return published;
    }

    private Map<String, ObjectNode> renamed(Map<String, ObjectNode> documents) {
        Set<String> ambiguous = ambiguous(documents);
        Map<String, ObjectNode> renamed = new TreeMap<>();
        documents.forEach((part, document) -> {
            Map<String, String> names = new HashMap<>();
            for (String reference : ambiguous) {
                names.put(reference, prefixedReference(part, reference));
            }
            ObjectNode copy = document.deepCopy();
            rewrite(copy, names);
            copy.path("components").properties().forEach(section -> {
                ObjectNode entries = (ObjectNode) section.getValue();
                for (String name : List.copyOf(namesOf(entries))) {
                    String now = names.get(COMPONENTS + section.getKey() + "/" + name);
                    if (now != null) {
                        entries.set(now.substring(now.lastIndexOf('/') + 1), entries.remove(name));
                    }
                }
            });
            renamed.put(part, copy);
        });
        return renamed;
    }

    /** References that mean different things in different documents, directly or through what they refer to. */
    private static Set<String> ambiguous(Map<String, ObjectNode> documents) {
        Map<String, List<JsonNode>> meanings = new TreeMap<>();
        for (ObjectNode document : documents.values()) {
            document.path("components")
                    .properties()
                    .forEach(section -> section.getValue()
                            .properties()
                            .forEach(entry -> meanings.computeIfAbsent(
                                            COMPONENTS + section.getKey() + "/" + entry.getKey(),
                                            name -> new ArrayList<>())
                                    .add(entry.getValue())));
        }
        Set<String> ambiguous = new HashSet<>();
        meanings.forEach((name, meant) -> {
            if (meant.stream().distinct().count() > 1) {
                ambiguous.add(name);
            }
        });
        boolean grew = !ambiguous.isEmpty();
        while (grew) {
            grew = false;
            for (Map.Entry<String, List<JsonNode>> entry : meanings.entrySet()) {
                boolean shared = entry.getValue().size() > 1 && !ambiguous.contains(entry.getKey());
                if (shared && entry.getValue().stream().anyMatch(meant -> refersToAny(meant, ambiguous))) {
                    ambiguous.add(entry.getKey());
                    grew = true;
                }
            }
        }
        return ambiguous;
    }

    private static boolean refersToAny(JsonNode node, Set<String> references) {
        return node.findValuesAsText("$ref").stream().anyMatch(references::contains);
    }

    private static void rewrite(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                String now = entry.getValue().isTextual()
                        ? names.get(entry.getValue().asText())
                        : null;
                if (now != null) {
                    entry.setValue(object.textNode(now));
                }
            });
        }
        node.forEach(child -> rewrite(child, names));
    }

    private static String prefixedReference(String part, String reference) {
        int name = reference.lastIndexOf('/') + 1;
        return reference.substring(0, name) + prefixed(part, reference.substring(name));
    }

    private static String prefixed(String part, String name) {
        return Character.toUpperCase(part.charAt(0))
                + part.substring(1)
                + Character.toUpperCase(name.charAt(0))
                + name.substring(1);
    }

    private static List<String> namesOf(ObjectNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private ObjectNode sorted(ObjectNode node) {
        ObjectNode sorted = json.createObjectNode();
        namesOf(node).stream().sorted().forEach(name -> sorted.set(name, node.get(name)));
        return sorted;
    }
}
