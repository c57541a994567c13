package dev.baton.showcase.initiatives;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.baton.platform.values.Text;
import dev.baton.showcase.columns.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the organisers' names in one column. */
@Converter
class TextsColumn extends JsonColumn<List<Text>> {

    TextsColumn() {
        super(new TypeReference<>() {});
    }
}
