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

    Optional<Link> findByDownstreamAndUpstream(UUID downstream, UUID upstream);

    List<Link> findByDownstream(UUID downstream);

    List<Link> findByUpstream(UUID upstream);
}
