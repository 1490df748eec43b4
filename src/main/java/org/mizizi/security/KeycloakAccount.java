package org.mizizi.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person as Keycloak vouches for them: who they are, the roles given to them there, and the organisations they are in. */
record KeycloakAccount(String subject, OidcIdToken idToken) implements OidcUser, SignedIn {

    private static final String ROLES = "roles";
    private static final String ORGANISATION = "organisation";

    static KeycloakAccount of(OidcIdToken token) {
        return new KeycloakAccount(Objects.requireNonNull(token.getSubject()), token);
    }

    @Override
    public String displayName() {
        return Stream.of(idToken.getFullName(), idToken.getPreferredUsername())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseGet(this::subject);
    }

    @Override
    public Set<Role> claimedRoles() {
        return claimed(ROLES).map(Role::ofClaim).flatMap(Optional::stream).collect(toUnmodifiableSet());
    }

    @Override
    public boolean actsFor(String organisationReference) {
        return claimed(ORGANISATION).anyMatch(organisationReference::equals);
    }

    /** Whether a role or an organisation of this account is missing from what Keycloak says now. */
    boolean hasMoreThan(KeycloakAccount now) {
        return !now.claimedRoles().containsAll(claimedRoles())
                || !claimed(ORGANISATION).allMatch(now::actsFor);
    }

    @Override
    public Optional<Instant> since() {
        return Optional.ofNullable(idToken.getAuthenticatedAt());
    }

    @Override
    public Optional<Instant> told() {
        return Optional.ofNullable(idToken.getIssuedAt());
    }

    @Override
    public Optional<String> language() {
        return Optional.ofNullable(idToken.getLocale());
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return idToken.getClaims();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Roles.authorities(this);
    }

    @Override
    public String getName() {
        return subject();
    }

    private Stream<String> claimed(String claim) {
        return Objects.requireNonNullElseGet(idToken.getClaimAsStringList(claim), List::<String>of).stream();
    }
}
