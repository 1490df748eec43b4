package org.mizizi.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mizizi.shared.BegunAnew;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Outdated;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Stamp;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who acts now. A role counts only when the account claims it and a verified membership carries it, in an organisation
 * the account is in; without such a membership a person is an observer. A change in the register
 * is seen at once, and within {@link #SEEN_WITHIN} by a node that heard nothing of it (T11).
 */
@Component
public class CurrentActor {

    public static final Duration SEEN_WITHIN = Duration.ofSeconds(30);

    private static final Actor ANYONE =
            new Actor(new PersonId(new UUID(0, 0)), "", Set.of(Role.PUBLIC), null, null, "en", Human.UNKNOWN);

    private final Memberships memberships;
    private final Founders founders;
    private final Clock clock;
    private final Ticker passing;
    private final ObjectProvider<OpenPage> pages;
    private volatile Cache<String, List<Membership>> known;

    CurrentActor(
            Memberships memberships, Founders founders, Clock clock, Ticker passing, ObjectProvider<OpenPage> pages) {
        this.memberships = memberships;
        this.founders = founders;
        this.clock = clock;
        this.passing = passing;
        this.pages = pages;
        known = nobodyYet();
    }

    private Cache<String, List<Membership>> nobodyYet() {
        return Caffeine.newBuilder()
                .ticker(passing)
                .expireAfterWrite(SEEN_WITHIN)
                .maximumSize(10_000)
                .build();
    }

    /** Who is just being read is kept with the others, by nobody any more. */
    @EventListener(BegunAnew.class)
    void forget() {
        known = nobodyYet();
    }

    @EventListener
    void forget(Outdated outdated) {
        if (outdated.includes(Outdated.Part.ACTORS)) {
            forget();
        }
    }

    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? actor(person)
                : ANYONE;
    }

    /** The account of whoever has signed in. */
    public Optional<String> account() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(person -> ((SignedIn) person).subject());
    }

    /** The organisation for which somebody does what nobody does for themselves alone. */
    public OrganisationId organisation() {
        return get().acting()
                .orElseThrow(() -> Refusal.of("without-organisation").asException());
    }

    /** The mark every change carries. */
    public Stamp stamp() {
        var actor = get();
        return new Stamp(actor.person(), actor.organisation(), clock.instant());
    }

    /** The memberships in which whoever has signed in may act; first that in which they do. */
    public List<Membership> choices() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? choices(person)
                : List.of();
    }

    /** Why nothing is done from the page that somebody has before them: they have chosen another organisation meanwhile. */
    Optional<Refusal> pageObjection() {
        return account()
                .flatMap(account -> pages.stream()
                        .flatMap(page -> page.openedFor(account).stream())
                        .findFirst())
                .filter(opened ->
                        get().acting().filter(now -> !now.equals(opened)).isPresent())
                .map(_ -> Refusal.of("acting.page-of-another"));
    }

    private Actor actor(SignedIn person) {
        if (person instanceof ActingAs.SystemItself system) {
            return new Actor(
                    ANYONE.person(), system.displayName(), system.claimedRoles(), null, null, "en", Human.UNKNOWN);
        }
        return choices(person).stream()
                .findFirst()
                .map(membership -> member(person, membership))
                .orElseGet(() -> observer(person));
    }

    private List<Membership> choices(SignedIn person) {
        return membershipsOf(person.subject()).stream()
                .filter(membership -> person.actsFor(membership.organisationReference()))
                .filter(membership -> !roles(person, membership).isEmpty())
                .toList();
    }

    private static Set<Role> roles(SignedIn person, Membership membership) {
        var roles = new HashSet<>(person.claimedRoles());
        roles.retainAll(membership.roles());
        return roles;
    }

    private Role withoutMembership(SignedIn person) {
        return founders.isFounder(person.subject()) ? Role.FOUNDER : Role.OBSERVER;
    }

    /** Kept for a while once there is one; that somebody has none yet is asked anew each time. */
    private List<Membership> membershipsOf(String subject) {
        var keeping = known;
        var kept = keeping.getIfPresent(subject);
        if (kept != null) {
            return kept;
        }
        var found = List.copyOf(memberships.verifiedFor(subject));
        if (!found.isEmpty()) {
            keeping.put(subject, found);
        }
        return found;
    }

    private static Actor member(SignedIn person, Membership membership) {
        return new Actor(
                membership.person(),
                person.displayName(),
                roles(person, membership),
                membership.organisation(),
                membership.side(),
                membership.language(),
                membership.human());
    }

    private Actor observer(SignedIn person) {
        var id = UUID.nameUUIDFromBytes(person.subject().getBytes(StandardCharsets.UTF_8));
        var language = person.language().orElse("en");
        return new Actor(
                new PersonId(id),
                person.displayName(),
                Set.of(withoutMembership(person)),
                null,
                null,
                language,
                Human.UNKNOWN);
    }
}
