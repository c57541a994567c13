package dev.baton.membership.rights;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.platform.values.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What is held about a person as a page to read and to print: one table for each section, in one language. */
final class DataSheet {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <style>
            body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { border: 1px solid #767676; padding: .25rem .5rem; text-align: left; overflow-wrap: anywhere; }
            @media print { body { margin: 0; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
            </style>
            </head>
            <body>
            <h1>%2$s</h1>
            <p>%3$s</p>
            %4$s</body>
            </html>
            """;

    /** The one field whose values are names of fields. */
    private static final String FIELDS = "fields";

    private final JsonNode held;
    private final Map<String, Set<String>> coded;
    private final Locale language;

    /**
     * @param held a {@link HeldData} as JSON
     * @param coded which fields of which section hold codes; what people wrote themselves is shown as they wrote it
     */
    DataSheet(JsonNode held, Map<String, Set<String>> coded, Locale language) {
        this.held = held;
        this.coded = coded;
        this.language = language;
    }

    /** Everything that may be the id of a unit. */
    Set<UUID> ids() {
        Set<UUID> ids = new HashSet<>();
        held.path("records")
                .forEach(section -> section.forEach(row -> row.forEach(value -> {
                    if (ID.matcher(value.asText()).matches()) ids.add(UUID.fromString(value.asText()));
                })));
        return ids;
    }

    String render(Map<UUID, Text> units) {
        StringBuilder sections = new StringBuilder(section("person", List.of(held.path("data")), units));
        held.path("records")
                .properties()
                .forEach(section -> sections.append(section(section.getKey(), list(section.getValue()), units)));
        return PAGE.formatted(
                language.equals(Locale.ENGLISH) ? "en" : "zh-CN",
                label("page", "title"),
                escaped(label("page", "at") + " " + held.path("at").asText()),
                sections);
    }

    private String section(String name, List<JsonNode> rows, Map<UUID, Text> units) {
        String heading = "<h2>" + escaped(label("section", name)) + "</h2>\n";
        if (rows.isEmpty()) {
            return heading + "<p>" + escaped(label("page", "nothing")) + "</p>\n";
        }
        Collection<String> fields =
                rows.getFirst().properties().stream().map(Map.Entry::getKey).toList();
        String head = fields.stream()
                .map(field -> "<th scope=\"col\">" + escaped(label("field", field)) + "</th>")
                .collect(Collectors.joining());
        String body = rows.stream().map(row -> row(name, row, fields, units)).collect(Collectors.joining());
        return heading + "<table>\n<thead><tr>" + head + "</tr></thead>\n<tbody>\n" + body + "</tbody>\n</table>\n";
    }

    private String row(String section, JsonNode row, Collection<String> fields, Map<UUID, Text> units) {
        return fields.stream()
                .map(field -> "<td>" + escaped(words(section, field, row.path(field), units)) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private String words(String section, String field, JsonNode value, Map<UUID, Text> units) {
        if (value.isArray()) {
            return list(value).stream()
                    .map(item -> words(section, field, item, units))
                    .collect(Collectors.joining(", "));
        }
        if (value.isNull() || value.isMissingNode()) {
            return "—";
        }
        Text unit = ID.matcher(value.asText()).matches() ? units.get(UUID.fromString(value.asText())) : null;
        if (unit != null) {
            return unit.in(language);
        }
        return coded.getOrDefault(section, Set.of()).contains(field)
                ? Labels.ofCode(section, value.asText(), language)
                : field.equals(FIELDS) ? label("field", value.asText()) : value.asText();
    }

    private String label(String kind, String code) {
        return Labels.of(kind, code, language);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
