package dev.baton.membership.erasures;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.baton.membership.rights.EverythingHeld.Part;
import dev.baton.membership.rights.Labels;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An erasure, and what it would do.
 *
 * @param name whose it is, as long as that is known
 * @param obstacles codes of what must happen first
 * @param goes what would be there no more
 * @param stays what would name an id that stands for nobody
 */
record ErasureView(
        UUID id,
        UUID person,
        @Nullable String name,
        ErasureGround ground,
        ErasureState state,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable KeptBecause because,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> obstacles,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Fate> goes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Fate> stays) {

    /** What becomes of one section. @param why in the caller's language */
    record Fate(String section, int rows, String title, String why) {

        static Fate of(Part part, Locale language) {
            return of(part.section(), part.rows().size(), language);
        }

        static Fate of(String section, int rows, Locale language) {
            return new Fate(
                    section, rows, Labels.of("section", section, language), Labels.of("erasure", section, language));
        }
    }

    /** As it stands in a list. */
    static ErasureView of(Erasure erasure) {
        return of(erasure, null, null, null, null);
    }

    /** With what it would do, while that is still to come. */
    static ErasureView preview(Erasure erasure, String name, boolean inOffice, List<Part> held, Locale language) {
        return of(
                erasure,
                name,
                inOffice ? List.of("holds-an-office") : List.of(),
                Stream.concat(
                                Stream.of(Fate.of("person", 1, language)),
                                held.stream()
                                        .filter(part -> !part.outlivesErasure())
                                        .map(part -> Fate.of(part, language)))
                        .toList(),
                held.stream()
                        .filter(Part::outlivesErasure)
                        .map(part -> Fate.of(part, language))
                        .toList());
    }

    private static ErasureView of(
            Erasure erasure,
            @Nullable String name,
            @Nullable List<String> obstacles,
            @Nullable List<Fate> goes,
            @Nullable List<Fate> stays) {
        return new ErasureView(
                erasure.id,
                erasure.person,
                name,
                erasure.ground,
                erasure.state,
                erasure.askedAt,
                erasure.decidedAt,
                erasure.because,
                obstacles,
                goes,
                stays);
    }
}
