package dev.baton.membership.accounts;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The realm in Keycloak. Its calls block; each may be repeated, and finding the work done already is success. */
@ApplicationScoped
class Realm {

    private static final String PERSON = "person";
    private static final String OFFICES = "offices";
    private static final String PASSWORD_TO_CHANGE = "UPDATE_PASSWORD";

    private final Keycloak keycloak;
    private final String name;

    Realm(Keycloak keycloak, @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String name) {
        this.keycloak = keycloak;
        this.name = name;
    }

    /** Makes the account what it should be. */
    @ActivateRequestContext // Quarkus keeps the admin client for the length of a request, and hearing a record is none
    Told tell(WantedAccount wanted) {
        RealmResource realm = keycloak.realm(name);
        return wanted.open() ? open(realm, wanted) : close(realm, wanted);
    }

    /** With the user goes the last place that holds the login. They are found by who they are: their login is gone here. */
    @ActivateRequestContext
    int forget(UUID person) {
        UsersResource users = keycloak.realm(name).users();
        List<UserRepresentation> known = of(users, person);
        known.forEach(user -> done(users.delete(user.getId()), NOT_FOUND));
        return known.size();
    }

    /** Whether an open account is theirs and they have something to sign in with: their own password, or another sign-on. */
    @ActivateRequestContext
    boolean canSignIn(UUID person) {
        UsersResource users = keycloak.realm(name).users();
        return of(users, person).stream()
                .filter(UserRepresentation::isEnabled)
                .anyMatch(user -> !hasChosenNone(users, user)
                        || !users.get(user.getId()).getFederatedIdentity().isEmpty());
    }

    private static List<UserRepresentation> of(UsersResource users, UUID person) {
        return users.searchByAttributes(PERSON + ":" + person).stream()
                .filter(user -> isOf(user, person))
                .toList();
    }

    /**
     * A password that must be changed when it is first used. None for who has chosen their own already, or has no account.
     */
    @ActivateRequestContext
    Optional<String> oneTimePassword(String login, UUID person) {
        UsersResource users = keycloak.realm(name).users();
        return find(users, login)
                .filter(user -> isOf(user, person))
                .filter(user -> hasChosenNone(users, user))
                .map(user -> oneTimePassword(users.get(user.getId())));
    }

    private static boolean hasChosenNone(UsersResource users, UserRepresentation user) {
        return Optional.ofNullable(user.getRequiredActions()).orElse(List.of()).contains(PASSWORD_TO_CHANGE)
                || users.get(user.getId()).credentials().isEmpty();
    }

    private static String oneTimePassword(UserResource user) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setTemporary(true);
        credential.setValue(OneTimePassword.next());
        user.resetPassword(credential);
        return credential.getValue();
    }

    private static Told open(RealmResource realm, WantedAccount wanted) {
        UserRepresentation user = user(realm.users(), wanted);
        boolean corrected = correct(user, wanted);
        String organization = organization(realm.organizations(), wanted);
        done(realm.organizations().get(organization).members().addMember(user.getId()), CONFLICT);
        if (corrected) update(realm, user);
        return Told.active(user.getId());
    }

    /** An account that is not there, or is another's, needs no closing. */
    private static Told close(RealmResource realm, WantedAccount wanted) {
        Optional<UserRepresentation> own =
                find(realm.users(), wanted.login()).filter(user -> isOf(user, wanted.person()));
        own.ifPresent(user -> {
            if (correct(user, wanted)) update(realm, user);
            find(realm.organizations(), wanted.university())
                    .ifPresent(organization -> done(
                            realm.organizations()
                                    .get(organization)
                                    .members()
                                    .member(user.getId())
                                    .delete(),
                            NOT_FOUND));
        });
        return Told.disabled(own.map(UserRepresentation::getId).orElse(null));
    }

    /** The whole user: Keycloak takes what is left out for erased. */
    private static void update(RealmResource realm, UserRepresentation user) {
        realm.users().get(user.getId()).update(user);
    }

    /**
     * Only an account of this very person is ever touched: a login chosen at a university must not reach into a
     * municipal or technical account.
     *
     * @return whether the user was not yet as wanted
     */
    static boolean correct(UserRepresentation user, WantedAccount wanted) {
        if (!isOf(user, wanted.person())) throw AccountRefusal.LOGIN_BELONGS_TO_ANOTHER.refusal();
        Map<String, List<String>> present = user.getAttributes();
        Map<String, List<String>> attributes = new HashMap<>(present);
        attributes.put(OFFICES, wanted.offices());
        boolean asWanted = present.getOrDefault(OFFICES, List.of()).equals(wanted.offices())
                && Boolean.valueOf(wanted.open()).equals(user.isEnabled());
        user.setAttributes(attributes);
        user.setEnabled(wanted.open());
        return !asWanted;
    }

    private static boolean isOf(UserRepresentation user, UUID person) {
        return user.getAttributes() != null
                && List.of(person.toString()).equals(user.getAttributes().get(PERSON));
    }

    private static String organization(OrganizationsResource organizations, WantedAccount wanted) {
        return find(organizations, wanted.university()).orElseGet(() -> {
            OrganizationRepresentation organization = new OrganizationRepresentation();
            organization.setName(wanted.university());
            organization.setAlias(wanted.university());
            organization.setDescription(wanted.institution());
            organization.setEnabled(true);
            done(organizations.create(organization), CONFLICT);
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
            done(users.create(user), CONFLICT);
            return find(users, wanted.login()).orElseThrow();
        });
    }

    private static Optional<UserRepresentation> find(UsersResource users, String login) {
        return users.searchByUsername(login, true).stream()
                .findFirst()
                .map(found -> users.get(found.getId()).toRepresentation());
    }

    /** @param before what Keycloak answers where somebody else has just done it, or we have before */
    private static void done(Response answer, Response.Status before) {
        try (answer) {
            if (answer.getStatus() >= 400 && answer.getStatus() != before.getStatusCode()) {
                throw new WebApplicationException("Keycloak answered " + answer.getStatus(), answer.getStatus());
            }
        }
    }
}
