package org.mizizi.traceability;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.traceability.Link.LinkId;
import org.springframework.data.repository.Repository;

/** The links as aggregates. */
interface LinkRepository extends Repository<Link, LinkId> {

    Link save(Link link);

    Optional<Link> findById(LinkId id);

    Optional<Link> findByEndsDownstreamAndEndsUpstream(UUID downstream, UUID upstream);

    List<Link> findByEndsDownstream(UUID downstream);

    List<Link> findByEndsUpstream(UUID upstream);
}
