package org.mizizi.actors;

import org.jspecify.annotations.Nullable;
import org.mizizi.proposals.ProposalState;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Which changes of membership a list shows: every one where nothing is said. */
public record MembershipChangeSearch(
        @Written(Writing.SEARCH) String text,
        MembershipChange.@Nullable Kind kind,
        @Nullable ProposalState state,
        Sort sort) {

    /** Those that wait first, or by when they were proposed. */
    public enum Sort {
        WAITING_FIRST,
        NEWEST,
        OLDEST
    }
}
