package org.mizizi.priorities;

import java.util.Optional;
import org.mizizi.priorities.Priority.PriorityId;
import org.springframework.data.repository.Repository;

/** The priorities as aggregates. */
interface PriorityRepository extends Repository<Priority, PriorityId> {

    Priority save(Priority priority);

    Optional<Priority> findById(PriorityId id);
}
