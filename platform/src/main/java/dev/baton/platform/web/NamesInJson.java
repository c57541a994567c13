package dev.baton.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * JSON says {@code full-member} where Java says {@code FULL_MEMBER}, by a {@code @JsonValue} that the scanner of the API
 * document may not call, for it is package-private: what it left in Java's spelling is put into JSON's.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class NamesInJson implements OASFilter {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> names = schema.getEnumeration();
        if (names != null) {
            schema.setEnumeration(names.stream().map(NamesInJson::inJson).toList());
        }
        return schema;
    }

    private static Object inJson(Object name) {
        return name instanceof String word && CONSTANT.matcher(word).matches()
                ? word.toLowerCase(Locale.ROOT).replace('_', '-')
                : name;
    }
}
