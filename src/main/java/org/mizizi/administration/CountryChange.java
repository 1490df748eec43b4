package org.mizizi.administration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Amendment;
import org.mizizi.proposals.Proposal;
import org.mizizi.proposals.ProposalState;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.proposals.Settlement;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Stamp;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** That the country's data change from a day on: proposed by one person with the reason, settled by another, and carried out when its day has come. */
@Table(schema = "administration", name = "country_change")
public record CountryChange(
        @Id CountryChangeId id,
        @Version @Nullable Long version,
        Amendment.Kind kind,
        LocalDate holdsFrom,
        @Embedded.Empty Proposal proposal,
        ProposalState state,
        @Embedded.Nullable @Nullable Settlement settlement,
        @Nullable Instant carriedOutAt) {

    /** Identifies a change of the country's data. */
    public record CountryChangeId(UUID value) implements Identifier {}

    static CountryChange proposed(Amendment amendment, LocalDate from, LocalizedText reason, Stamp by) {
        return new CountryChange(
                new CountryChangeId(Identifier.next()),
                null,
                amendment.kind(),
                from,
                Proposal.of(reason, by),
                ProposalState.PROPOSED,
                null,
                null);
    }

    CountryChange confirmed(Stamp by) {
        return settled(ProposalStep.CONFIRM, Settlement.of(by));
    }

    CountryChange refused(LocalizedText why, Stamp by) {
        return settled(ProposalStep.REFUSE, Settlement.of(why, by));
    }

    CountryChange withdrawn(Stamp by) {
        return settled(ProposalStep.WITHDRAW, Settlement.of(by));
    }

    CountryChange carriedOut(Instant at) {
        return new CountryChange(id, version, kind, holdsFrom, proposal, state, settlement, at);
    }

    private CountryChange settled(ProposalStep step, Settlement word) {
        return new CountryChange(id, version, kind, holdsFrom, proposal, step.leadsTo(), word, null);
    }

    /** Data that say themselves from when they hold are written down at once, others when their day has come. */
    boolean isDue(LocalDate today) {
        return state == ProposalState.CONFIRMED
                && carriedOutAt == null
                && (kind.isDated() || !holdsFrom.isAfter(today));
    }
}
