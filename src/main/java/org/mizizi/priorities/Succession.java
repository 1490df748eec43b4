package org.mizizi.priorities;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.traceability.Claims;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeKind;
import org.springframework.stereotype.Component;

/**
 * What follows from a priority that others have taken the place of: a goal carries those instead, which has to be answered
 * anew; the link of a plan is its agency's own claim and stays, but no answer to it does.
 */
@Component
class Succession {

    private final Links links;
    private final Claims claims;

    Succession(Links links, Claims claims) {
        this.links = links;
        this.claims = claims;
    }

    void of(PriorityId gone, List<PriorityId> successors) {
        links.downstreamOf(gone.value()).stream()
                .filter(link -> link.downstream().kind() == NodeKind.GOAL)
                .forEach(link -> {
                    carry(link, successors);
                    claims.withdraw(link.downstream().id(), gone.value());
                });
        claims.askFollowersAgain(gone.value());
    }

    private void carry(LinkRow link, List<PriorityId> successors) {
        var carried = links.upstreamOf(link.downstream().id()).stream()
                .map(carrying -> carrying.upstream().id())
                .collect(Collectors.<UUID>toSet());
        successors.stream()
                .map(PriorityId::value)
                .filter(successor -> !carried.contains(successor))
                .forEach(successor ->
                        claims.claim(link.downstream().id(), link.claim().of(successor)));
    }
}
