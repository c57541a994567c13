package dev.baton.membership.reorganisations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.UUID;

/** Keeps the ids of new units, by their keys, as JSON in a text column. */
@Converter
class KeysConverter implements AttributeConverter<Map<String, UUID>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, UUID> value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of plain values are always writable", impossible);
        }
    }

    @Override
    public Map<String, UUID> convertToEntityAttribute(String column) {
        try {
            return Json.MAPPER.readValue(column, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not ids by keys", broken);
        }
    }
}
