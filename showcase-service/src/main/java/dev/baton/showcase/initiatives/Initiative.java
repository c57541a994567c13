package dev.baton.showcase.initiatives;

import static dev.baton.showcase.initiatives.InitiativeRefusal.ALREADY_LAUNCHED;
import static dev.baton.showcase.initiatives.InitiativeRefusal.HOST_IS_AN_ORGANISER;

import dev.baton.platform.values.Text;
import dev.baton.platform.values.TextConverter;
import dev.baton.showcase.initiatives.InitiativeEvent.InitiativeLaunched;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole relay: who organises it, and whether it has been launched. */
@Entity
@Table(name = "initiative")
public class Initiative {

    @Id
    UUID id;

    @Convert(converter = TextConverter.class)
    Text name;

    /** Municipal bodies; a university that hosts is never one of them. */
    @Convert(converter = TextsColumn.class)
    List<Text> organisers;

    @Enumerated(EnumType.STRING)
    InitiativeStatus status = InitiativeStatus.PLANNED;

    @Nullable
    Instant launchedAt;

    /** The baton that the launch put into the first host's hands. */
    @Nullable
    UUID baton;

    @Version
    long version;

    static Initiative planned(UUID id, Text name, List<Text> organisers) {
        Initiative initiative = new Initiative();
        initiative.id = id;
        initiative.name = name;
        initiative.organisers = List.copyOf(organisers);
        return initiative;
    }

    public InitiativeLaunched launch(UUID baton, Instant at) {
        if (isLaunched()) throw ALREADY_LAUNCHED.refusal();
        status = InitiativeStatus.LAUNCHED;
        launchedAt = at;
        this.baton = baton;
        return new InitiativeLaunched(id, at);
    }

    /** @param pointer where in the request the body is named as a host */
    public void mustNotBeOrganisedBy(Text body, String pointer) {
        if (organisers.stream().anyMatch(organiser -> haveOneName(organiser, body))) {
            throw HOST_IS_AN_ORGANISER.refusalAt(pointer);
        }
    }

    public boolean isLaunched() {
        return status == InitiativeStatus.LAUNCHED;
    }

    private static boolean haveOneName(Text one, Text other) {
        return one.zh().equals(other.zh()) || one.en().equalsIgnoreCase(other.en());
    }

    public UUID id() {
        return id;
    }

    public Text name() {
        return name;
    }

    public List<Text> organisers() {
        return organisers;
    }

    public InitiativeStatus status() {
        return status;
    }

    public @Nullable Instant launchedAt() {
        return launchedAt;
    }
}
