package org.mizizi.actors;

import java.time.LocalDate;
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

/** That a person begins or ends to have a role, stands in for another, is suspended no longer, or that who they were is erased: proposed by one person, with the reason, and settled by another. */
@Table(schema = "actors", name = "membership_change")
public record MembershipChange(
        @Id MembershipChangeId id,
        @Version @Nullable Long version,
        Kind kind,
        @Embedded.Empty Account account,
        @Embedded.Empty Post post,
        @Embedded.Nullable @Nullable Absence absence,
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

    /** For whom somebody stands in, and from which day to which. */
    public record Absence(PersonId standsInFor, LocalDate firstDay, LocalDate lastDay) {}

    /** What changes. */
    public enum Kind {
        BEGIN,
        END,
        DEPUTISE,
        RECALL,
        LIFT,
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
        return proposed(Kind.BEGIN, account(person, wanted), post(wanted), null, reason, by);
    }

    static MembershipChange deputise(
            PersonId person, NewMembership wanted, Absence absence, LocalizedText reason, Stamp by) {
        return proposed(Kind.DEPUTISE, account(person, wanted), post(wanted), absence, reason, by);
    }

    static MembershipChange recall(Member member, Deputy deputy, LocalizedText reason, Stamp by) {
        var absence = new Absence(deputy.standsInFor(), deputy.firstDay(), deputy.lastDay());
        var post = new Post(deputy.organisation(), deputy.role());
        return proposed(Kind.RECALL, account(member), post, absence, reason, by);
    }

    private static Account account(PersonId person, NewMembership wanted) {
        var email = wanted.email();
        return new Account(
                person,
                wanted.subject(),
                wanted.name(),
                email == null || email.isBlank() ? null : email,
                wanted.language());
    }

    private static Account account(Member member) {
        return new Account(member.id(), member.subject(), member.name(), member.email(), member.language());
    }

    private static Post post(NewMembership wanted) {
        return new Post(wanted.organisation(), wanted.role());
    }

    static MembershipChange end(Member member, Role role, LocalizedText reason, Stamp by) {
        return about(member, Kind.END, role, reason, by);
    }

    /** Beside the role that ended last. */
    static MembershipChange erase(Member member, Role last, LocalizedText reason, Stamp by) {
        return about(member, Kind.ERASE, last, reason, by);
    }

    /** All that a suspended human was comes back, beside one of the roles they have. */
    static MembershipChange lift(Member member, Role held, LocalizedText reason, Stamp by) {
        return about(member, Kind.LIFT, held, reason, by);
    }

    private static MembershipChange about(Member member, Kind kind, Role role, LocalizedText reason, Stamp by) {
        return proposed(kind, account(member), new Post(member.organisation(), role), null, reason, by);
    }

    private static MembershipChange proposed(
            Kind kind, Account account, Post post, @Nullable Absence absence, LocalizedText reason, Stamp by) {
        return new MembershipChange(
                new MembershipChangeId(Identifier.next()),
                null,
                kind,
                account,
                post,
                absence,
                Proposal.of(reason, by),
                ProposalState.PROPOSED,
                null);
    }

    boolean isOpen() {
        return state == ProposalState.PROPOSED;
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
        return new MembershipChange(id, version, kind, account, post, absence, proposal, step.leadsTo(), word);
    }
}
