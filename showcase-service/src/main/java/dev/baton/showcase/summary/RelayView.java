package dev.baton.showcase.summary;

import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.values.Text;
import dev.baton.showcase.baton.ToldArtefact;
import dev.baton.showcase.initiatives.InitiativeStatus;
import dev.baton.showcase.legs.LegStatus;
import dev.baton.showcase.universities.Institution;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole relay on one board. Everybody may read it, so it tells of institutions and figures only. */
record RelayView(
        @Nullable RelayInitiative initiative, @Nullable RelayBaton baton, List<RelayLeg> legs) {

    /** Before there is any initiative. */
    static final RelayView NONE = new RelayView(null, null, List.of());

    record RelayInitiative(
            UUID id,
            Text name,
            List<Text> organisers,
            InitiativeStatus status,
            @Nullable Instant launchedAt) {}

    /** @param artefact what the baton was received as */
    record RelayBaton(
            UUID id,
            int custodyNumber,
            Institution custodian,
            Instant since,
            @Nullable RelayOffer offer,
            @Nullable ToldArtefact artefact) {}

    /** An offer that stands. */
    record RelayOffer(Institution nominee, Instant offeredAt, Instant lapsesAt) {}

    /** @param summary what came of the leg, from the conclusion of its showcase on */
    record RelayLeg(
            UUID id,
            int number,
            Institution host,
            LegStatus status,
            @Nullable RelayShowcase showcase,
            @Nullable SummaryView summary) {}

    record RelayShowcase(UUID id, Text name, FuzzyDate date, Text dateText) {}
}
