package dev.baton.membership.reorganisations;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a consultation as JSON in a text column. */
@Converter
class ConsultationConverter implements AttributeConverter<@Nullable Consultation, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Consultation value) {
        if (value == null) return null;
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of plain values are always writable", impossible);
        }
    }

    @Override
    public @Nullable Consultation convertToEntityAttribute(@Nullable String column) {
        if (column == null) return null;
        try {
            return Json.MAPPER.readValue(column, Consultation.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not a consultation", broken);
        }
    }
}
