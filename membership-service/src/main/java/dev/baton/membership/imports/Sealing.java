package dev.baton.membership.imports;

import dev.baton.membership.people.Fingerprints;
import dev.baton.membership.people.PersonalData;
import dev.baton.membership.people.Vault;
import dev.baton.membership.people.Vault.Sealed;
import dev.baton.platform.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/** Makes of a row what can be written down. */
@ApplicationScoped
class Sealing {

    private final Vault vault;
    private final Fingerprints fingerprints;

    Sealing(Vault vault, Fingerprints fingerprints) {
        this.vault = vault;
        this.fingerprints = fingerprints;
    }

    StagedRow seal(String university, FutureMember member) {
        UUID person = Ids.next();
        PersonalData data = member.data();
        Sealed sealed = vault.seal(person, data);
        return new StagedRow(
                member.number(),
                person,
                sealed.wrappedKey(),
                sealed.data(),
                data.login() == null ? null : fingerprints.ofLogin(data.login()),
                fingerprints.ofCampusNumber(university, Objects.requireNonNull(data.campusNumber())),
                fingerprints.ofName(university, data.name()),
                member.unit(),
                member.stage(),
                member.joinedOn());
    }
}
