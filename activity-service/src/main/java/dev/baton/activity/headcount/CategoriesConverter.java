package dev.baton.activity.headcount;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps categories as JSON in a text column: they are written and read together with their total. */
@Converter
class CategoriesConverter implements AttributeConverter<List<Category>, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Category>> CATEGORIES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Category> categories) {
        try {
            return JSON.writeValueAsString(categories);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of plain values are always writable", impossible);
        }
    }

    @Override
    public List<Category> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, CATEGORIES);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not a list of categories", broken);
        }
    }
}
