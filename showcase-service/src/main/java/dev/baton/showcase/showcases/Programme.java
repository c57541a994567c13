package dev.baton.showcase.showcases;

import static dev.baton.showcase.showcases.ShowcaseRefusal.LAUNCH_ANNOUNCEMENT_MISSING;
import static dev.baton.showcase.showcases.ShowcaseRefusal.PRESENTER_NOT_TAKING_PART;
import static dev.baton.showcase.showcases.ShowcaseRefusal.SITE_VISIT_HAS_STOPS_ONLY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is invited to a showcase, and what happens there in which order. */
record Programme(List<String> universities, List<Stage> stages) {

    Programme {
        universities = List.copyOf(universities);
        stages = List.copyOf(stages);
    }

    void mustBeSoundFor(String host) {
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            mustFitItsKind(stage, "/stages/" + i);
            for (int j = 0; j < stage.agenda().size(); j++) {
                mustBePresentedByATakerOfPart(stage.agenda().get(j), host, "/stages/" + i + "/agenda/" + j);
            }
        }
    }

    /** Without the announcement nothing would ever launch the initiative. */
    void mustAnnounceTheLaunch() {
        boolean announced = stages.stream()
                .flatMap(stage -> stage.agenda().stream())
                .anyMatch(item -> item.kind() == AgendaItemKind.LAUNCH_ANNOUNCEMENT);
        if (!announced) throw LAUNCH_ANNOUNCEMENT_MISSING.refusalAt("/stages");
    }

    Set<UUID> stageIds() {
        return stages.stream().map(Stage::stage).collect(Collectors.toSet());
    }

    private static void mustFitItsKind(Stage stage, String pointer) {
        boolean fits = switch (stage.kind()) {
            case SITE_VISIT -> !stage.stops().isEmpty() && stage.agenda().isEmpty();
            case EXCHANGE_AND_DISPLAY -> stage.stops().isEmpty();
        };
        if (!fits) throw SITE_VISIT_HAS_STOPS_ONLY.refusalAt(pointer);
    }

    private void mustBePresentedByATakerOfPart(AgendaItem item, String host, String pointer) {
        boolean nobodysPresentation = item.kind() == AgendaItemKind.PRESENTATION && item.organisation() == null;
        boolean somebodyElses = item.organisation() != null
                && !item.organisation().equals(host)
                && !universities.contains(item.organisation());
        if (nobodysPresentation || somebodyElses) {
            throw PRESENTER_NOT_TAKING_PART.refusalAt(pointer + "/organisation");
        }
    }
}
