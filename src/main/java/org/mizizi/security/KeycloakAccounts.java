package org.mizizi.security;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.mizizi.shared.MailAddress;
import org.mizizi.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Accounts at Keycloak, which mails people the way to their password. A second factor is no matter of the invitation: the realm
 * asks it of whoever has a role that needs one.
 *
 * @see "ADR 0024"
 */
@Component
@Profile(KeycloakSignInWay.PROFILE)
final class KeycloakAccounts implements Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakAccounts.class);
    private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";

    private final RealmResource realm;
    private final KeycloakSettings settings;
    private final KeycloakRights rights;

    KeycloakAccounts(Keycloak keycloak, KeycloakSettings settings) {
        this.realm = keycloak.realm(settings.realm());
        this.settings = settings;
        this.rights = new KeycloakRights(realm);
    }

    @Override
    public String reserve(Invitee invitee) {
        return KeycloakAnswers.heard(
                () -> inUse(found(invitee).orElseGet(() -> made(invitee))).getId());
    }

    @Override
    public Invited invite(Invitee invitee) {
        return KeycloakAnswers.heard(() -> {
            var known = found(invitee);
            var account = inUse(known.orElseGet(() -> made(invitee)));
            if (!hasAWayIn(account)) {
                mail(account, known.isEmpty());
            }
            return new Invited(account.getId(), Optional.empty());
        });
    }

    @Override
    public void grant(String subject, String organisationReference, Role role) {
        KeycloakAnswers.heard(() -> {
            rights.grant(subject, organisationReference, role);
            return subject;
        });
    }

    @Override
    public void revoke(String subject, String organisationReference, Role role) {
        KeycloakAnswers.heard(() -> {
            rights.revoke(subject, organisationReference, role);
            return subject;
        });
    }

    @Override
    public void leave(String subject, String organisationReference) {
        KeycloakAnswers.heard(() -> {
            rights.leaveOrganisation(subject, organisationReference);
            return subject;
        });
    }

    /** Keycloak tells the portal of each session it ends. An account that is gone has none. */
    @Override
    public void signOut(String subject) {
        KeycloakAnswers.heard(() -> {
            try {
                users().get(subject).logout();
            } catch (NotFoundException gone) {
                LOG.info("An account that is gone has no session to end", gone);
            }
            return subject;
        });
    }

    private Optional<UserRepresentation> found(Invitee invitee) {
        var email = address(invitee);
        return users().searchByEmail(email, true).stream()
                .filter(account -> email.equalsIgnoreCase(account.getEmail()))
                .findFirst();
    }

    private UserRepresentation made(Invitee invitee) {
        var account = account(invitee);
        try (var answer = users().create(account)) {
            return switch (answer.getStatusInfo().toEnum()) {
                case CONFLICT ->
                    found(invitee)
                            .orElseThrow(() ->
                                    Refusal.of("account.taken", invitee.email()).asException());
                case BAD_REQUEST ->
                    throw Refusal.of("account.not-accepted", invitee.email()).asException();
                default -> {
                    account.setId(CreatedResponseUtil.getCreatedId(answer));
                    yield account;
                }
            };
        }
    }

    private static UserRepresentation account(Invitee invitee) {
        var name = KeycloakName.of(invitee.name());
        var account = new UserRepresentation();
        account.setUsername(address(invitee));
        account.setEmail(address(invitee));
        account.setEmailVerified(false);
        account.setFirstName(name.first());
        account.setLastName(name.last());
        account.setAttributes(Map.of(UserRepresentation.LOCALE, List.of(invitee.language())));
        account.setEnabled(true);
        account.setRequiredActions(List.of(CHOOSE_PASSWORD));
        return account;
    }

    /** An account that was disabled at Keycloak stays so: the portal gives nobody back what was taken there. */
    private static UserRepresentation inUse(UserRepresentation account) {
        if (!Boolean.TRUE.equals(account.isEnabled())) {
            throw Refusal.of("account.disabled-there", account.getEmail()).asException();
        }
        return account;
    }

    private boolean hasAWayIn(UserRepresentation account) {
        return account.getFederationLink() != null
                || !users().get(account.getId()).credentials().isEmpty();
    }

    private void mail(UserRepresentation account, boolean isNew) {
        try {
            users().get(account.getId())
                    .executeActionsEmail(
                            settings.clientId(),
                            null,
                            Math.toIntExact(settings.invitation().toSeconds()),
                            List.of(CHOOSE_PASSWORD));
        } catch (WebApplicationException | ProcessingException unsent) {
            LOG.warn("Keycloak does not send an invitation", unsent);
            if (isNew) {
                forget(account);
            }
            throw Refusal.of("account.no-mail", account.getEmail()).asException();
        }
    }

    private void forget(UserRepresentation account) {
        try (var answer = users().delete(account.getId())) {
            LOG.info("The account that could not be invited is gone again: {}", answer.getStatus());
        } catch (ProcessingException silence) {
            LOG.warn("An account stays at Keycloak without an invitation; the next one is mailed to it", silence);
        }
    }

    private UsersResource users() {
        return realm.users();
    }

    private static String address(Invitee invitee) {
        return MailAddress.kept(invitee.email());
    }
}
