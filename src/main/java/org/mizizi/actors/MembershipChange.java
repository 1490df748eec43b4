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
import org.springframework.data.relational.core.mapping.Table;

/** That a person begins or ends to have a role, or that who they were is erased: proposed by one person, with the reason, and settled by another. */
@Table(schema = "actors", name = "membership_change")
public record MembershipChange(
        @Id MembershipChangeId id,
        @Version @Nullable Long version,
        Kind kind,
        PersonId person,
        String subject,
        String name,
        @Nullable String email,
        String language,
        OrganisationId organisation,
        Role role,
        LocalizedText reason,
        State state,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable PersonId settledBy,
        @Nullable Instant settledAt,
        @Nullable LocalizedText answer) {

    /** Identifies a change of membership. */
    public record MembershipChangeId(UUID value) implements Identifier {}

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
        if (subject.isBlank()) {
            throw Refusal.of("membership.no-account").asException();
        }
        if (name.isBlank()) {
            throw Refusal.of("membership.no-name").asException();
        }
    }

    static MembershipChange begin(PersonId person, NewMembership wanted, LocalizedText reason, Stamp by) {
        var email = wanted.email();
        return new MembershipChange(
                new MembershipChangeId(Identifier.next()),
                null,
                Kind.BEGIN,
                person,
                wanted.subject(),
                wanted.name(),
                email == null || email.isBlank() ? null : email,
                wanted.language(),
                wanted.organisation(),
                wanted.role(),
                reason,
                State.PROPOSED,
                by.person(),
                by.at(),
                null,
                null,
                null);
    }

    static MembershipChange end(Member member, Role role, LocalizedText reason, Stamp by) {
        return about(member, Kind.END, role, reason, by);
    }

    /** Beside the role that ended last. */
    static MembershipChange erase(Member member, Role last, LocalizedText reason, Stamp by) {
        return about(member, Kind.ERASE, last, reason, by);
    }

    private static MembershipChange about(Member member, Kind kind, Role role, LocalizedText reason, Stamp by) {
        return new MembershipChange(
                new MembershipChangeId(Identifier.next()),
                null,
                kind,
                member.id(),
                member.subject(),
                member.name(),
                member.email(),
                member.language(),
                member.organisation(),
                role,
                reason,
                State.PROPOSED,
                by.person(),
                by.at(),
                null,
                null,
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
        return new MembershipChange(
                id,
                version,
                kind,
                person,
                subject,
                name,
                email,
                language,
                organisation,
                role,
                reason,
                become,
                proposedBy,
                proposedAt,
                by.person(),
                by.at(),
                words);
    }
}
