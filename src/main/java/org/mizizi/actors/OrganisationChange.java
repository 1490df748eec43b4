package org.mizizi.actors;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.proposals.Proposal;
import org.mizizi.proposals.ProposalState;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.proposals.Settlement;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Stamp;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** That organisations enter the register, are described otherwise or end: proposed by one person, with the reason, and settled as a whole by another. */
@Table(schema = "actors", name = "organisation_change")
public record OrganisationChange(
        @Id OrganisationChangeId id,
        @Version @Nullable Long version,
        Kind kind,
        int size,
        @Nullable OrganisationId organisation,
        @Nullable OrganisationId mergedInto,
        @Embedded.Empty Proposal proposal,
        ProposalState state,
        @Embedded.Nullable @Nullable Settlement settlement) {

    /** Identifies a change of the register of organisations. */
    public record OrganisationChangeId(UUID value) implements Identifier {}

    /** What changes. */
    public enum Kind {
        /** Organisations enter the register. */
        REGISTER,
        /** Something else is told of one. */
        AMEND,
        /** One is closed. */
        CLOSE,
        /** One becomes part of another. */
        MERGE;

        public boolean ends() {
            return switch (this) {
                case REGISTER, AMEND -> false;
                case CLOSE, MERGE -> true;
            };
        }
    }

    /** So many organisations are to enter the register. */
    static OrganisationChange register(int size, LocalizedText reason, Stamp by) {
        return proposed(Kind.REGISTER, size, null, null, reason, by);
    }

    static OrganisationChange amend(OrganisationId organisation, LocalizedText reason, Stamp by) {
        return proposed(Kind.AMEND, 1, organisation, null, reason, by);
    }

    static OrganisationChange close(OrganisationId organisation, LocalizedText reason, Stamp by) {
        return proposed(Kind.CLOSE, 1, organisation, null, reason, by);
    }

    static OrganisationChange merge(OrganisationId organisation, OrganisationId into, LocalizedText reason, Stamp by) {
        return proposed(Kind.MERGE, 1, organisation, into, reason, by);
    }

    private static OrganisationChange proposed(
            Kind kind,
            int size,
            @Nullable OrganisationId organisation,
            @Nullable OrganisationId into,
            LocalizedText reason,
            Stamp by) {
        return new OrganisationChange(
                new OrganisationChangeId(Identifier.next()),
                null,
                kind,
                size,
                organisation,
                into,
                Proposal.of(reason, by),
                ProposalState.PROPOSED,
                null);
    }

    /** Which organisation it is about; none has entered the register yet where it is to. */
    OrganisationId about() {
        return Objects.requireNonNull(organisation);
    }

    OrganisationChange confirmed(Stamp by) {
        return settled(ProposalStep.CONFIRM, Settlement.of(by));
    }

    OrganisationChange refused(LocalizedText why, Stamp by) {
        return settled(ProposalStep.REFUSE, Settlement.of(why, by));
    }

    OrganisationChange withdrawn(Stamp by) {
        return settled(ProposalStep.WITHDRAW, Settlement.of(by));
    }

    private OrganisationChange settled(ProposalStep step, Settlement word) {
        return new OrganisationChange(
                id, version, kind, size, organisation, mergedInto, proposal, step.leadsTo(), word);
    }
}
