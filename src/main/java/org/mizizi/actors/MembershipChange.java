package org.mizizi.actors;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.proposals.Proposal;
import org.mizizi.proposals.ProposalState;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.proposals.Settlement;
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
        ProposalState state,
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

    /** What changes. */
    public enum Kind {
        BEGIN,
        END,
        ERASE
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
                Proposal.of(reason, by),
                ProposalState.PROPOSED,
                null);
    }

    MembershipChange confirmed(Stamp by) {
        return settled(ProposalStep.CONFIRM, Settlement.of(by));
    }

    MembershipChange refused(LocalizedText why, Stamp by) {
        return settled(ProposalStep.REFUSE, Settlement.of(why, by));
    }

    MembershipChange withdrawn(Stamp by) {
        return settled(ProposalStep.WITHDRAW, Settlement.of(by));
    }

    private MembershipChange settled(ProposalStep step, Settlement word) {
        return new MembershipChange(id, version, kind, account, post, proposal, step.leadsTo(), word);
    }
}
