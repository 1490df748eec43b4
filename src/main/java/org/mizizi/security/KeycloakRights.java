package org.mizizi.security;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.OrganizationMembersResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.MembershipType;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.mizizi.shared.Refusal;

/** What Keycloak says of an account to the portal: realm roles, and organisations whose alias is their reference. */
final class KeycloakRights {

    private static final int AT_A_TIME = 100;

    private final RealmResource realm;

    KeycloakRights(RealmResource realm) {
        this.realm = realm;
    }

    void grant(String subject, String organisationReference, Role role) {
        try {
            give(rolesOf(subject), role);
        } catch (NotFoundException unknown) {
            throw Refusal.of("account.unknown", subject).asException();
        }
        join(subject, organisation(organisationReference).orElseGet(() -> made(organisationReference)));
    }

    /** Whoever has no role of the portal left leaves the organisation too. An account that is gone has nothing to lose. */
    void revoke(String subject, String organisationReference, Role role) {
        try {
            var roles = rolesOf(subject);
            named(roles.listAll(), role).ifPresent(held -> roles.remove(List.of(held)));
            if (roles.listAll().stream().map(RoleRepresentation::getName).noneMatch(KeycloakRights::isOfThePortal)) {
                organisation(organisationReference).ifPresent(left -> leave(subject, left));
            }
        } catch (NotFoundException gone) {
            return;
        }
    }

    /** Whoever is not there has left already. */
    void leaveOrganisation(String subject, String organisationReference) {
        try {
            organisation(organisationReference).ifPresent(left -> leave(subject, left));
        } catch (NotFoundException notThere) {
            return;
        }
    }

    private RoleScopeResource rolesOf(String subject) {
        return realm.users().get(subject).roles().realmLevel();
    }

    private static void give(RoleScopeResource roles, Role role) {
        if (named(roles.listAll(), role).isEmpty()) {
            var available = named(roles.listAvailable(), role);
            roles.add(List.of(available.orElseThrow(
                    () -> Refusal.of("account.no-such-role", role.claim()).asException())));
        }
    }

    private static boolean isOfThePortal(String name) {
        return Role.ofClaim(name).isPresent();
    }

    private static Optional<RoleRepresentation> named(Collection<RoleRepresentation> roles, Role role) {
        return roles.stream()
                .filter(held -> role.claim().equals(held.getName()))
                .findFirst();
    }

    private void join(String subject, String organisation) {
        try (var answer = members(organisation).addMember(subject)) {
            if (answer.getStatusInfo().toEnum() != Response.Status.CONFLICT) {
                accept(answer);
            }
        }
    }

    /** Whose account an organisation keeps itself would lose the account by leaving; they lose the role alone. */
    private void leave(String subject, String organisation) {
        var member = members(organisation).member(subject);
        if (member.toRepresentation().getMembershipType() == MembershipType.UNMANAGED) {
            try (var answer = member.delete()) {
                accept(answer);
            }
        }
    }

    private OrganizationMembersResource members(String organisation) {
        return realm.organizations().get(organisation).members();
    }

    /** Those that the portal made bear the reference as their name too, and are found at once. */
    private Optional<String> organisation(String reference) {
        return withAlias(realm.organizations().search(reference, true, 0, AT_A_TIME), reference)
                .or(() -> amongAll(reference));
    }

    private Optional<String> amongAll(String reference) {
        for (var first = 0; ; first += AT_A_TIME) {
            var some = realm.organizations().list(first, AT_A_TIME);
            var found = withAlias(some, reference);
            if (found.isPresent() || some.size() < AT_A_TIME) {
                return found;
            }
        }
    }

    private static Optional<String> withAlias(Collection<OrganizationRepresentation> some, String reference) {
        return some.stream()
                .filter(one -> reference.equals(one.getAlias()))
                .map(OrganizationRepresentation::getId)
                .findFirst();
    }

    private String made(String reference) {
        var organisation = new OrganizationRepresentation();
        organisation.setName(reference);
        organisation.setAlias(reference);
        organisation.setEnabled(true);
        try (var answer = realm.organizations().create(organisation)) {
            if (answer.getStatusInfo().toEnum() == Response.Status.CONFLICT) {
                return organisation(reference).orElseThrow(() -> new ClientErrorException(answer));
            }
            accept(answer);
            return CreatedResponseUtil.getCreatedId(answer);
        }
    }

    private static void accept(Response answer) {
        if (answer.getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR) {
            throw new ClientErrorException(answer);
        }
        if (answer.getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR) {
            throw new ServerErrorException(answer);
        }
    }
}
