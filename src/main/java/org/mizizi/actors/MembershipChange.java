package org.mizizi.actors;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.Role;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Stamp;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** That a person begins or ends to have a role, or that who they were is erased: proposed by one person, with the reason, and settled by another. */
@Table(schema = "actors", name = "membership_change")
public record MembershipChange(
        @Id MembershipChangeId id,
        @Version @Nullable Long version,
        Kind kind,
        @Embedded.Empty Account account,
        @Embedded.Empty Post post,
        @Embedded.Empty Proposal proposal,
        State state,
        @Embedded.Nullable @Nullable Settlement settlement) {

    /** Identifies a change of membership. */
    public record MembershipChangeId(UUID value) implements Identifier {}

    /** The person whom it is about, and the account with which they sign in. */
    public record Account(
            PersonId person,
            String subject,
            String name,
            @Nullable String email,
            String language) {}

    /** What they do, and for whom. */
    public record Post(OrganisationId organisation, Role role) {}

    /** Who asks for it, and why. */
    public record Proposal(LocalizedText reason, PersonId proposedBy, Instant proposedAt) {}

    /** Who ended the proposal, and what they said of it. */
    public record Settlement(
            PersonId settledBy, Instant settledAt, @Nullable LocalizedText answer) {}

    /** What changes. */
    public enum Kind {
        BEGIN,
        END,
        ERASE
    }

    /** What has become of a proposal. Only a confirmed one has changed anything; the only legal moves are those of {@link #next()}. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        REFUSED,
        WITHDRAWN;

        public Set<State> next() {
            return switch (this) {
                case PROPOSED -> Set.of(CONFIRMED, REFUSED, WITHDRAWN);
                case CONFIRMED, REFUSED, WITHDRAWN -> Set.of();
            };
        }
    }

    public MembershipChange {
        if (account.subject().isBlank()) {
            throw Refusal.of("membership.no-account").asException();
        }
        if (account.name().isBlank()) {
            throw Refusal.of("membership.no-name").asException();
        }
    }

    static MembershipChange begin(PersonId person, NewMembership wanted, LocalizedText reason, Stamp by) {
        var email = wanted.email();
        var account = new Account(
                person,
                wanted.subject(),
                wanted.name(),
                email == null || email.isBlank() ? null : email,
                wanted.language());
        return proposed(Kind.BEGIN, account, new Post(wanted.organisation(), wanted.role()), reason, by);
    }

    static MembershipChange end(Member member, Role role, LocalizedText reason, Stamp by) {
        return about(member, Kind.END, role, reason, by);
    }

    /** Beside the role that ended last. */
    static MembershipChange erase(Member member, Role last, LocalizedText reason, Stamp by) {
        return about(member, Kind.ERASE, last, reason, by);
    }

    private static MembershipChange about(Member member, Kind kind, Role role, LocalizedText reason, Stamp by) {
        var account = new Account(member.id(), member.subject(), member.name(), member.email(), member.language());
        return proposed(kind, account, new Post(member.organisation(), role), reason, by);
    }

    private static MembershipChange proposed(Kind kind, Account account, Post post, LocalizedText reason, Stamp by) {
        return new MembershipChange(
                new MembershipChangeId(Identifier.next()),
                null,
                kind,
                account,
                post,
                new Proposal(reason, by.person(), by.at()),
                State.PROPOSED,
                null);
    }

    MembershipChange confirmed(Stamp by) {
        return settled(State.CONFIRMED, by, null);
    }

    MembershipChange refused(LocalizedText why, Stamp by) {
        return settled(State.REFUSED, by, why);
    }

    MembershipChange withdrawn(Stamp by) {
        return settled(State.WITHDRAWN, by, null);
    }

    private MembershipChange settled(State become, Stamp by, @Nullable LocalizedText words) {
        var settled = new Settlement(by.person(), by.at(), words);
        return new MembershipChange(id, version, kind, account, post, proposal, become, settled);
    }
}
