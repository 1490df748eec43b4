package org.mizizi.notifications;

import java.time.Instant;
import java.util.Set;
import org.mizizi.notifications.Argument.Reference;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.security.Reaction;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.LinkClaimed;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkToReconfirm;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeKind;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Asks the owner of what was cited whether the claim is true, as soon as the one who cites it goes public. */
@Component
class TellOfLinks {

    private final Links links;
    private final Telling telling;

    TellOfLinks(Links links, Telling telling) {
        this.links = links;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(LinkClaimed claimed) {
        Reaction.run(() -> links.claim(claimed.link())
                .ifPresent(link -> ask(link, claimed.by().at())));
    }

    @ApplicationModuleListener
    void on(LinkToReconfirm changed) {
        Reaction.run(() -> links.claim(changed.link())
                .ifPresent(link -> tell(
                        link,
                        News.of(
                                changed,
                                "link-to-reconfirm",
                                Paths.answerLink(link.id().value()),
                                arguments(link)))));
    }

    /** Asked once a claim: a claim that was not answered is not asked again when its plan comes back. */
    void ask(LinkRow link, Instant at) {
        var path = Paths.answerLink(link.id().value());
        var news =
                News.about(link.id().value(), link.claimedAt(), message(link.downstreamKind()), path, arguments(link));
        tell(link, news.toldAt(at));
    }

    private static String message(NodeKind claimant) {
        return switch (claimant) {
            case PRIORITY -> "input-grouped";
            case GOAL -> "cited-by-goal";
            case PLAN -> "cited-by-plan";
            case INPUT -> throw new IllegalArgumentException("An input cites nothing");
        };
    }

    private void tell(LinkRow link, News news) {
        var owner = link.upstreamOwner();
        if (owner != null && !owner.equals(link.downstreamOwner())) {
            telling.tell(Set.of(owner), Right.ANSWER_LINK, news);
        }
    }

    private static Argument[] arguments(LinkRow link) {
        return new Argument[] {
            new Reference(link.downstreamReference()),
            new Title(link.downstreamTitle()),
            new Reference(link.upstreamReference()),
            new Title(link.upstreamTitle())
        };
    }
}
