package dev.baton.showcase.legs;

import static dev.baton.showcase.legs.LegRefusal.INITIATIVE_NOT_LAUNCHED;
import static dev.baton.showcase.legs.LegRefusal.LEG_IS_NOT_OPEN;
import static dev.baton.showcase.legs.LegRefusal.NOT_THE_HOST;

import dev.baton.showcase.legs.LegEvent.LegOpened;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** One turn in the relay: a host, its showcase, and the handover that ends it. */
@Entity
@Table(name = "leg")
public class Leg {

    @Id
    UUID id;

    UUID initiative;

    int number;

    /** The university whose turn it is, by its code. */
    String host;

    @Enumerated(EnumType.STRING)
    LegStatus status = LegStatus.PLANNED;

    @Version
    long version;

    static Leg planned(UUID id, UUID initiative, int number, String host) {
        Leg leg = new Leg();
        leg.id = id;
        leg.initiative = initiative;
        leg.number = number;
        leg.host = host;
        return leg;
    }

    LegOpened open() {
        if (status != LegStatus.PLANNED) throw LEG_IS_NOT_OPEN.refusal();
        status = LegStatus.OPEN;
        return new LegOpened(id, initiative, number, host);
    }

    /** Its showcase is over. The first leg opens with the launch, so it cannot be over before that. */
    void conclude() {
        if (status == LegStatus.PLANNED) throw INITIATIVE_NOT_LAUNCHED.refusal();
        if (status != LegStatus.OPEN) throw LEG_IS_NOT_OPEN.refusal();
        status = LegStatus.CONCLUDED;
    }

    /** The baton moves on, and with it the turn. */
    Leg handOver(UUID next, String host) {
        if (status != LegStatus.CONCLUDED) throw LEG_IS_NOT_OPEN.refusal();
        status = LegStatus.HANDED_OVER;
        return planned(next, initiative, number + 1, host);
    }

    public void mustBeHostedBy(String university) {
        if (!host.equals(university)) throw NOT_THE_HOST.refusal();
    }

    /** Whether its showcase has been held and closed. */
    public boolean isConcluded() {
        return status == LegStatus.CONCLUDED || status == LegStatus.HANDED_OVER;
    }

    /** Whether it waits for the launch of the initiative. */
    public boolean isPlanned() {
        return status == LegStatus.PLANNED;
    }

    public UUID id() {
        return id;
    }

    public UUID initiative() {
        return initiative;
    }

    public int number() {
        return number;
    }

    public String host() {
        return host;
    }

    public LegStatus status() {
        return status;
    }
}
