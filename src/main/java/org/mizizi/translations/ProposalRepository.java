package org.mizizi.translations;

import org.mizizi.translations.Proposal.ProposalId;
import org.springframework.data.repository.Repository;

/** What machines said, as aggregates. */
interface ProposalRepository extends Repository<Proposal, ProposalId> {

    Proposal save(Proposal proposal);
}
