package org.mizizi.plans;

import org.mizizi.plans.Revision.RevisionId;
import org.springframework.data.repository.Repository;

/** The versions of plans as aggregates, each kept with all its parts. */
interface RevisionRepository extends Repository<Revision, RevisionId> {

    Revision save(Revision revision);
}
