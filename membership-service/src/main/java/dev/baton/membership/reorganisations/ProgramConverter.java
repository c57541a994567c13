package dev.baton.membership.reorganisations;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a program as JSON in a text column. */
@Converter
class ProgramConverter implements AttributeConverter<Program, String> {

    @Override
    public String convertToDatabaseColumn(Program value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of plain values are always writable", impossible);
        }
    }

    @Override
    public Program convertToEntityAttribute(String column) {
        try {
            return Json.MAPPER.readValue(column, Program.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not a program", broken);
        }
    }
}
