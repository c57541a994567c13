package dev.baton.membership.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Keeps a finding's figures in a text column, as <code>{"2026-12-06":{"members":31,"most":30}}</code>. */
@Converter
class DatedFiguresConverter implements AttributeConverter<DatedFigures, String> {

    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    @Override
    public String convertToDatabaseColumn(DatedFigures figures) {
        try {
            return JSON.writeValueAsString(figures.byDay());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers and strings are always writable", e);
        }
    }

    @Override
    public DatedFigures convertToEntityAttribute(String column) {
        try {
            return new DatedFigures(
                    JSON.readValue(column, new TypeReference<TreeMap<LocalDate, Map<String, Object>>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no figures", e);
        }
    }
}
