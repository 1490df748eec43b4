package org.mizizi.translations;

import org.mizizi.translations.MachineProposal.ProposalId;
import org.springframework.data.repository.Repository;

/** What machines said, as aggregates. */
interface MachineProposals extends Repository<MachineProposal, ProposalId> {

    MachineProposal save(MachineProposal proposal);
}
