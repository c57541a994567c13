package dev.baton.showcase.columns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** Keeps a value as JSON in a text column: for values that are written and read whole and never searched by a part. */
public abstract class JsonColumn<T> implements AttributeConverter<@Nullable T, @Nullable String> {

    private static final JsonMapper JSON = new JsonMapper();

    private final TypeReference<T> type;

    protected JsonColumn(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A value that cannot be written: " + value, impossible);
        }
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : JSON.readValue(column, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A column that cannot be read: " + column, unreadable);
        }
    }
}
