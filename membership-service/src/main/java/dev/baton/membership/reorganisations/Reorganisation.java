package dev.baton.membership.reorganisations;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.values.Text;
import dev.baton.platform.values.TextConverter;
import dev.baton.platform.web.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision about the tree: written down as a draft, then decided once and for all. */
@Entity
@Table(name = "reorganisation")
class Reorganisation {

    enum State {
        DRAFT,
        DECIDED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    UUID id;

    String university;

    @Convert(converter = TextConverter.class)
    Text title;

    @Convert(converter = ConsultationConverter.class)
    @Nullable
    Consultation consultation;

    UUID decidingUnit;

    @Nullable
    LocalDate decidedOn;

    /** The deepest unit above everything touched. */
    UUID scope;

    @Convert(converter = ProgramConverter.class)
    Program program;

    @Enumerated(EnumType.STRING)
    State state;

    /** The first day on which the tree is as was decided. */
    @Nullable
    LocalDate effectiveOn;

    /** The ids of the units established, by their keys. */
    @Convert(converter = KeysConverter.class)
    Map<String, UUID> made;

    @Version
    long version;

    /** Nobody hears whether it fits who could not decide it. */
    static Reorganisation draft(
            String university, ReorganisationDraft asked, TreeState present, Person by, LocalDate today) {
        Reorganisation draft = new Reorganisation();
        draft.id = Ids.next();
        draft.university = university;
        draft.state = State.DRAFT;
        draft.made = Map.of();
        draft.write(asked, present, by, today);
        return draft;
    }

    void change(ReorganisationDraft asked, TreeState present, Person by, LocalDate today) {
        mustBeADraft();
        write(asked, present, by, today);
    }

    private void write(ReorganisationDraft asked, TreeState present, Person by, LocalDate today) {
        List<UUID> reach = asked.program().reach(present);
        mustBeHeldBy(by, reach);
        asked.program().run(present, Ids::next);
        asked.mustFit(present, reach, today);
        title = asked.title();
        consultation = asked.consultation();
        decidingUnit = asked.decidingUnit();
        decidedOn = asked.decidedOn();
        scope = reach.getLast();
        program = asked.program();
    }

    /** What would come of it now, although the tree may have changed since it was written. */
    Outcome rehearse(TreeState present) {
        mustBeADraft();
        try {
            return program.run(present, Ids::next);
        } catch (Refusal unfit) {
            throw Refusal.ofAll(ReorganisationRefusal.REORGANISATION_NO_LONGER_FITS, List.of(unfit));
        }
    }

    Outcome decide(TreeState present, Person by, LocalDate today) {
        mustBeADraft();
        if (consultation == null) throw ReorganisationRefusal.CONSULTATION_IS_MISSING.refusalAt("/consultation");
        List<UUID> reach = program.reach(present);
        mustBeHeldBy(by, reach);
        mustBeDecidedAbove(reach, decidingUnit);
        Outcome outcome = rehearse(present);
        scope = reach.getLast();
        state = State.DECIDED;
        decidedOn = Objects.requireNonNullElse(decidedOn, today);
        effectiveOn = today;
        made = outcome.keys();
        return outcome;
    }

    void mustBeADraft() {
        if (state != State.DRAFT) throw ReorganisationRefusal.REORGANISATION_IS_DECIDED.refusal();
    }

    static void mustBeHeldBy(Person by, List<UUID> reach) {
        if (!by.holdsOfficeIn(reach)) throw ReorganisationRefusal.OFFICE_ABOVE_ALL_REQUIRED.refusal();
    }

    /** Also on the day of the decision, for what it touches may have come to stand elsewhere since it was written. */
    static void mustBeDecidedAbove(List<UUID> reach, UUID decidingUnit) {
        if (!reach.contains(decidingUnit)) throw ReorganisationRefusal.DECIDED_TOO_LOW.refusalAt("/decidingUnit");
    }

    UUID id() {
        return id;
    }
}
