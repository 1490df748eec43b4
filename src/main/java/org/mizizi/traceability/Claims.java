package org.mizizi.traceability;

import static org.mizizi.shared.Refusal.refuse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Stamp;
import org.mizizi.traceability.LinkEvent.LinkClaimed;
import org.mizizi.traceability.LinkEvent.LinkToReconfirm;
import org.mizizi.traceability.LinkEvent.LinkWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is claimed. The modules that own the ends, and they alone, describe them and claim links within their own
 * checked operations; what is claimed is put as a question to those whose words are cited ({@link Questions}).
 */
@Service
@NamedInterface("claims")
@Transactional
public class Claims {

    private final LinkRepository repository;
    private final LinkRows rows;
    private final LinkAnswerRows answers;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Claims(
            LinkRepository repository,
            LinkRows rows,
            LinkAnswerRows answers,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.answers = answers;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Enters or updates an end of links, with what is said there at more length: answers keep both as they were. */
    @Requires(Right.WITHIN_ANOTHER)
    @Transactional(propagation = Propagation.MANDATORY)
    public void describe(Node node, LocalizedText words) {
        rows.put(node, words);
    }

    /** Says which ministries are responsible for a goal: they are asked about what cites it. Whether they are others now. */
    @Requires(Right.WITHIN_ANOTHER)
    public boolean entrust(UUID goal, Collection<OrganisationId> responsible) {
        return rows.entrust(goal, responsible);
    }

    /** Makes these the links of the downstream node: new ones are claimed, missing ones withdrawn, kept ones kept. */
    @Requires(Right.WITHIN_ANOTHER)
    public void claim(UUID downstream, Collection<Claim> claims) {
        claim(downstream, claims, currentActor.organisation());
    }

    /** The same for a claimant who had made the claims before, whoever brings them into force. */
    @Requires(Right.WITHIN_ANOTHER)
    public void claim(UUID downstream, Collection<Claim> claims, OrganisationId claimant) {
        var wanted = claims.stream().map(Claim::upstream).collect(Collectors.toSet());
        repository.findByEndsDownstream(downstream).stream()
                .filter(link -> link.stands() && !wanted.contains(link.upstream()))
                .forEach(this::withdraw);
        claims.forEach(claim -> claim(downstream, claim, claimant));
    }

    /** Adds one link, or renews it. */
    @Requires(Right.WITHIN_ANOTHER)
    public void claim(UUID downstream, Claim claim) {
        claim(downstream, claim, currentActor.organisation());
    }

    private void claim(UUID downstream, Claim claim, OrganisationId claimant) {
        var by = currentActor.stamp();
        var upstream = end(claim.upstream());
        refuse(linkObjection(upstream));
        var existing = repository.findByEndsDownstreamAndEndsUpstream(downstream, claim.upstream());
        var claimed = existing.map(link -> claimedAgain(link, claim, by))
                .orElseGet(() -> Link.claimed(end(downstream), upstream, claim, claimant, by));
        if (existing.filter(claimed::equals).isEmpty()) {
            var saved = repository.save(claimed);
            events.publishEvent(new LinkClaimed(saved.id(), by));
        }
    }

    /** What was said of other evidence is asked again; what was said of the same stays, also after the claim was gone. */
    private Link claimedAgain(Link link, Claim claim, Stamp by) {
        var again = link.claimedAgain(claim, by);
        var answered = answers.answered(Set.of(link.id())).get(link.id());
        return link.says(claim) || answered == null ? again : again.changed(by.at(), answered);
    }

    /** Why nothing can be linked to this end now, if so (T51). */
    private static Optional<Refusal> linkObjection(Node upstream) {
        return switch (upstream.standing()) {
            case PUBLIC, IN_FORCE -> Optional.empty();
            case HIDDEN, DECLINED, WITHDRAWN -> Optional.of(Refusal.of("link.not-public", upstream.reference()));
        };
    }

    /** Takes one claim back; the others stay as they are. */
    @Requires(Right.WITHIN_ANOTHER)
    public void withdraw(UUID downstream, UUID upstream) {
        repository
                .findByEndsDownstreamAndEndsUpstream(downstream, upstream)
                .filter(Link::stands)
                .ifPresent(this::withdraw);
    }

    private void withdraw(Link link) {
        repository.save(link.withdrawn());
        events.publishEvent(new LinkWithdrawn(link.id(), currentActor.stamp()));
    }

    /** One end has changed: what it follows from, and was answered before, is asked again. */
    @Requires(Right.WITHIN_ANOTHER)
    public void askAgain(UUID downstream) {
        rows.changed(downstream, currentActor.stamp().at());
        askAgain(repository.findByEndsDownstream(downstream));
    }

    /** One end has changed or is gone: what follows from it, and was answered before, is asked again. */
    @Requires(Right.WITHIN_ANOTHER)
    public void askFollowersAgain(UUID upstream) {
        rows.changed(upstream, currentActor.stamp().at());
        askAgain(repository.findByEndsUpstream(upstream));
    }

    private void askAgain(List<Link> changed) {
        var by = currentActor.stamp();
        var answered = answers.answered(changed.stream().map(Link::id).toList());
        for (var link : changed) {
            var said = answered.get(link.id());
            if (said != null) {
                repository.save(link.changed(by.at(), said));
                events.publishEvent(new LinkToReconfirm(link.id(), by));
            }
        }
    }

    private Node end(UUID id) {
        return rows.end(id).orElseThrow(() -> new NotFoundException("end of a link"));
    }
}
