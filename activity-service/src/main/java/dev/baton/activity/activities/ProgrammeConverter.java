package dev.baton.activity.activities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Programme} as JSON in a text column. */
@Converter
class ProgrammeConverter implements AttributeConverter<Programme, String> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Override
    public String convertToDatabaseColumn(Programme programme) {
        try {
            return JSON.writeValueAsString(programme);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of plain values are always writable", impossible);
        }
    }

    @Override
    public Programme convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, Programme.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not a programme", broken);
        }
    }
}
