package dev.baton.platform.values;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link Text} in a text column, as <code>{"zh":"…","en":"…"}</code>. */
@Converter
public class TextConverter implements AttributeConverter<@Nullable Text, @Nullable String> {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Text text) {
        if (text == null) {
            return null;
        }
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("two strings are always writable", e);
        }
    }

    @Override
    public @Nullable Text convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        try {
            return JSON.readValue(column, Text.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a text in two languages", e);
        }
    }
}
