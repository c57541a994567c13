package dev.baton.platform.values;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link Count} in a text column: {@code 106}, {@code >60}, {@code ?}, {@code <5}. */
@Converter
public class CountConverter implements AttributeConverter<@Nullable Count, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Count count) {
        return count == null ? null : count.text();
    }

    @Override
    public @Nullable Count convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Count.parse(column);
    }
}
