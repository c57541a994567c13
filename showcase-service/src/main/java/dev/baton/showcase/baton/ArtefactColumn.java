package dev.baton.showcase.baton;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.baton.showcase.columns.JsonColumn;
import jakarta.persistence.Converter;

/** Keeps an artefact in one column. */
@Converter(autoApply = true)
class ArtefactColumn extends JsonColumn<Artefact> {

    ArtefactColumn() {
        super(new TypeReference<>() {});
    }
}
