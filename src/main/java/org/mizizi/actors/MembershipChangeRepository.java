package org.mizizi.actors;

import java.util.Optional;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.springframework.data.repository.Repository;

/** The changes of membership as aggregates. */
interface MembershipChangeRepository extends Repository<MembershipChange, MembershipChangeId> {

    MembershipChange save(MembershipChange change);

    Optional<MembershipChange> findById(MembershipChangeId id);
}
