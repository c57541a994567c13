package dev.baton.platform.values;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link FuzzyDate} in a text column: {@code --12-06}, {@code 2026-12-06 morning ?year}. */
@Converter
public class FuzzyDateConverter implements AttributeConverter<@Nullable FuzzyDate, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FuzzyDate date) {
        return date == null ? null : date.text();
    }

    @Override
    public @Nullable FuzzyDate convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : FuzzyDate.parse(column);
    }
}
