package dev.baton.showcase.summary;

import dev.baton.platform.values.Count;
import dev.baton.platform.values.Text;
import dev.baton.showcase.baton.ToldArtefact;
import dev.baton.showcase.universities.Institution;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a leg. Counts are told as they may be told above a university.
 *
 * @param universities how many different ones presented
 * @param nextHost who accepted the baton at the end of the leg
 * @param figuresFinal whether the host has closed the activity, so that the figures stand
 */
record SummaryView(
        @Schema(examples = "{\"kind\":\"exact\",\"value\":106}")
        Count headcount,

        Text headcountText,
        int sites,
        int presentations,
        int universities,
        List<Institution> presentedBy,
        @Nullable Institution nextHost,
        @Nullable ToldArtefact artefact,
        Count registered,
        Count checkedIn,
        boolean figuresFinal) {}
