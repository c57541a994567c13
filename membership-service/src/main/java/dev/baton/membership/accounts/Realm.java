package dev.baton.membership.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The realm in Keycloak. Its calls block; each may be repeated, and finding the work done already is success. */
@ApplicationScoped
class Realm {

    private static final String PERSON = "person";
    private static final String OFFICES = "offices";

    private final Keycloak keycloak;
    private final String name;

    Realm(Keycloak keycloak, @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String name) {
        this.keycloak = keycloak;
        this.name = name;
    }

    /** Makes the account what it should be. @return Keycloak's id of the user */
    @ActivateRequestContext // Quarkus keeps the admin client for the length of a request, and hearing a record is none
    String tell(WantedAccount wanted) {
        RealmResource realm = keycloak.realm(name);
        UserRepresentation user = user(realm.users(), wanted);
        boolean corrected = correct(user, wanted);
        String organization = organization(realm.organizations(), wanted);
        done(realm.organizations().get(organization).members().addMember(user.getId()));
        if (corrected) {
            // the whole user: Keycloak takes what is left out for erased
            realm.users().get(user.getId()).update(user);
        }
        return user.getId();
    }

    /**
     * Only an account of this very person is ever touched: a login chosen at a university must not reach into a
     * municipal or technical account.
     *
     * @return whether the user was not yet as wanted
     */
    static boolean correct(UserRepresentation user, WantedAccount wanted) {
        Map<String, List<String>> present =
                Optional.ofNullable(user.getAttributes()).orElse(Map.of());
        List<String> person = List.of(wanted.person().toString());
        if (!person.equals(present.get(PERSON))) throw AccountRefusal.LOGIN_BELONGS_TO_ANOTHER.refusal();
        Map<String, List<String>> attributes = new HashMap<>(present);
        attributes.put(OFFICES, wanted.offices());
        boolean asWanted = present.getOrDefault(OFFICES, List.of()).equals(wanted.offices())
                && Boolean.TRUE.equals(user.isEnabled());
        user.setAttributes(attributes);
        user.setEnabled(true);
        return !asWanted;
    }

    private static String organization(OrganizationsResource organizations, WantedAccount wanted) {
        return find(organizations, wanted.university()).orElseGet(() -> {
            OrganizationRepresentation organization = new OrganizationRepresentation();
            organization.setName(wanted.university());
            organization.setAlias(wanted.university());
            organization.setDescription(wanted.institution());
            organization.setEnabled(true);
            done(organizations.create(organization));
            return find(organizations, wanted.university()).orElseThrow();
        });
    }

    private static Optional<String> find(OrganizationsResource organizations, String university) {
        return organizations.search(university, true, 0, 2).stream()
                .filter(organization -> university.equals(organization.getAlias()))
                .map(OrganizationRepresentation::getId)
                .findFirst();
    }

    /** A new one stays closed until it is in its organization, lest somebody comes in who belongs nowhere. */
    private static UserRepresentation user(UsersResource users, WantedAccount wanted) {
        return find(users, wanted.login()).orElseGet(() -> {
            UserRepresentation user = new UserRepresentation();
            user.setUsername(wanted.login());
            user.setEnabled(false);
            user.setAttributes(Map.of(PERSON, List.of(wanted.person().toString())));
            done(users.create(user));
            return find(users, wanted.login()).orElseThrow();
        });
    }

    private static Optional<UserRepresentation> find(UsersResource users, String login) {
        return users.searchByUsername(login, true).stream()
                .findFirst()
                .map(found -> users.get(found.getId()).toRepresentation());
    }

    /** 409: somebody else has just done it, or we have before. */
    private static void done(Response answer) {
        try (answer) {
            if (answer.getStatus() >= 400 && answer.getStatus() != Response.Status.CONFLICT.getStatusCode()) {
                throw new WebApplicationException("Keycloak answered " + answer.getStatus(), answer.getStatus());
            }
        }
    }
}
