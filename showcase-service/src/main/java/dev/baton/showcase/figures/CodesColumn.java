package dev.baton.showcase.figures;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.baton.showcase.columns.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the codes of the presenting universities, in the order in which they presented. */
@Converter
class CodesColumn extends JsonColumn<List<String>> {

    CodesColumn() {
        super(new TypeReference<>() {});
    }
}
