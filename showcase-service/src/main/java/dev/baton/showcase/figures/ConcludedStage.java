package dev.baton.showcase.figures;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A stage of a showcase that has taken place, with what was shown in it. */
@Entity
@Table(name = "concluded_stage")
class ConcludedStage {

    @Id
    UUID stage;

    UUID showcase;

    int stops;

    @Convert(converter = CodesColumn.class)
    List<String> presentations;

    static ConcludedStage of(UUID showcase, UUID stage, int stops, List<String> presentations) {
        ConcludedStage concluded = new ConcludedStage();
        concluded.stage = stage;
        concluded.showcase = showcase;
        concluded.stops = stops;
        concluded.presentations = List.copyOf(presentations);
        return concluded;
    }
}
