package dev.baton.membership.reorganisations;

import dev.baton.membership.appointments.OfficesOfDissolvedUnits;
import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.ReadLog;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.rules.ForeseeingFindings;
import dev.baton.membership.rules.ForeseenFindings;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Who may see a reorganisation: whoever holds an office above everything it touches. */
@ApplicationScoped
class LookingAtReorganisations {

    private final Reorganisations reorganisations;
    private final Units units;
    private final PresentTree present;
    private final OfficesOfDissolvedUnits offices;
    private final StrengthAfter strengths;
    private final ForeseeingFindings foreseeing;
    private final ReadLog readLog;
    private final Today today;

    LookingAtReorganisations(
            Reorganisations reorganisations,
            Units units,
            PresentTree present,
            OfficesOfDissolvedUnits offices,
            StrengthAfter strengths,
            ForeseeingFindings foreseeing,
            ReadLog readLog,
            Today today) {
        this.reorganisations = reorganisations;
        this.units = units;
        this.present = present;
        this.offices = offices;
        this.strengths = strengths;
        this.foreseeing = foreseeing;
        this.readLog = readLog;
        this.today = today;
    }

    @InUniversity
    Uni<Reorganisation> one(UUID id, Person by) {
        return reorganisations
                .get(by.university(), id)
                .call(found -> mustBeShownTo(by, found))
                .call(found -> note(by, found));
    }

    @InUniversity
    Uni<Page<ReorganisationLine>> page(Paging paging, Person by) {
        if (by.offices().isEmpty()) throw RequestReason.OFFICE_REQUIRED.refusal();
        return reorganisations
                .page(by.university(), by, paging)
                .map(lines -> Page.of(lines, paging, ReorganisationLine::id, Function.identity()));
    }

    /** What would come of a draft, were it decided now. */
    @InUniversity
    Uni<PreviewView> preview(UUID id, Person by) {
        return reorganisations
                .get(by.university(), id)
                .call(found -> mustBeShownTo(by, found))
                .chain(found -> present.of(found.university, found.program).map(found::rehearse))
                .chain(outcome -> preview(by.university(), outcome));
    }

    /** Its steps say who goes where. */
    Uni<Void> note(Person by, Reorganisation shown) {
        return readLog.note(by, Purpose.TRANSFER, shown.program.people());
    }

    Uni<Void> mustBeShownTo(Person by, Reorganisation found) {
        return units.get(by.university(), found.scope)
                .invoke(scope -> Reorganisation.mustBeHeldBy(by, scope.path()))
                .replaceWithVoid();
    }

    private Uni<PreviewView> preview(String university, Outcome outcome) {
        return offices.notOver(university, outcome.touched(), today.get())
                .chain(concerned ->
                        foreseen(university, outcome).map(findings -> PreviewView.of(outcome, concerned, findings)));
    }

    private Uni<List<ForeseenFindings>> foreseen(String university, Outcome outcome) {
        List<UUID> gone = outcome.dissolved().stream().map(Node::id).toList();
        return strengths.of(university, outcome).chain(planned -> foreseeing.of(university, planned, gone));
    }
}
