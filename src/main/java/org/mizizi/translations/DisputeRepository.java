package org.mizizi.translations;

import java.util.Optional;
import org.mizizi.translations.Dispute.DisputeId;
import org.springframework.data.repository.Repository;

/** The disputes as aggregates. */
interface DisputeRepository extends Repository<Dispute, DisputeId> {

    Dispute save(Dispute dispute);

    Optional<Dispute> findById(DisputeId id);
}
