package dev.baton.showcase.summary;

import dev.baton.platform.values.Text;
import dev.baton.showcase.baton.Artefact;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The artefact without its maker, who is a person and no matter for the board. */
record ArtefactView(Text title, @Nullable Text makersUnit) {

    static @Nullable ArtefactView of(@Nullable Artefact artefact) {
        return Optional.ofNullable(artefact)
                .map(known -> new ArtefactView(known.title(), known.makersUnit()))
                .orElse(null);
    }
}
