package dev.baton.showcase.showcases;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.baton.showcase.columns.JsonColumn;
import jakarta.persistence.Converter;

/** Keeps the programme in one column: it is written once, at the draft, and read whole. */
@Converter
class ProgrammeColumn extends JsonColumn<Programme> {

    ProgrammeColumn() {
        super(new TypeReference<>() {});
    }
}
