package org.mizizi.traceability;

import static org.mizizi.shared.Refusal.refuse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links. The modules that own the ends describe them ({@link #describe}) and claim links within their own checked
 * operations; what is claimed is put as a question to those whose words are cited ({@link Questions}).
 */
@Service
@Transactional
public class Links {

    private final LinkRepository repository;
    private final LinkRows rows;
    private final LinkAnswerRows answers;
    private final NodeSearch search;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Links(
            LinkRepository repository,
            LinkRows rows,
            LinkAnswerRows answers,
            NodeSearch search,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.answers = answers;
        this.search = search;
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
        repository.findByDownstream(downstream).stream()
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
        var existing = repository.findByDownstreamAndUpstream(downstream, claim.upstream());
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
                .findByDownstreamAndUpstream(downstream, upstream)
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
        askAgain(repository.findByDownstream(downstream));
    }

    /** One end has changed or is gone: what follows from it, and was answered before, is asked again. */
    @Requires(Right.WITHIN_ANOTHER)
    public void askFollowersAgain(UUID upstream) {
        rows.changed(upstream, currentActor.stamp().at());
        askAgain(repository.findByUpstream(upstream));
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

    /** What something claims to follow from. Callers make sure that the reader may see the downstream end. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public List<LinkRow> upstreamOf(UUID downstream) {
        return rows.upstreamOf(downstream, currentActor.get());
    }

    /** Whether somebody disputes what this claims, or claimed; also where it is told to nobody who. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public boolean isDisputed(UUID downstream) {
        return answers.isDisputed(downstream);
    }

    /** What something no longer claims, though it was disputed and still is: no dispute goes away with its claim. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public List<LinkRow> disputesLeft(UUID downstream) {
        return rows.disputesLeft(downstream, currentActor.get());
    }

    /** The same for many at once. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public List<LinkRow> upstreamOf(Collection<UUID> downstream) {
        return rows.upstreamOf(downstream, currentActor.get());
    }

    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public List<LinkRow> downstreamOf(UUID upstream) {
        return rows.downstreamOf(upstream, currentActor.get());
    }

    /** Everything public that followed from each of these ends, at any distance. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public List<Reached> reachedFrom(Collection<UUID> origins) {
        return rows.reachedFrom(origins);
    }

    /** The goals in force and the public priorities and inputs that a plan can be linked to. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public List<Node> linkable(@Written(Writing.SEARCH) String search, int offset, int limit) {
        return rows.linkable(search, offset, limit, currentActor.get());
    }

    /** Those of these ends to which something can be linked now. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public List<Node> linkableAmong(Collection<UUID> ids) {
        return rows.linkableAmong(ids, currentActor.get());
    }

    /** Whether there is a goal in force to link to: there is none before a strategy is adopted, and always one after. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public boolean goalsAreInForce() {
        return rows.goalsAreInForce();
    }

    /** Whether confirmed links lead all the way to an input of a named organisation other than these. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public boolean confirmedChain(UUID origin, Collection<OrganisationId> but) {
        return rows.confirmedChain(origin, but);
    }

    /** The whole chain through a public node, both ways. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Lineage lineage(String reference) {
        var reader = currentActor.get();
        var origin = rows.node(reference, reader)
                .filter(node -> node.standing() != NodeStanding.HIDDEN)
                .orElseThrow(() -> new NotFoundException(reference));
        return new Lineage(
                origin,
                rows.reachable(origin.id(), reader),
                rows.linksAmongReachable(origin.id(), reader),
                rows.chainsBack(origin.id()),
                rows.reachedFrom(List.of(origin.id())));
    }

    /** What follows from a public node, with the answers. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<LinkRow> followersOf(String reference) {
        var reader = currentActor.get();
        return rows.node(reference, reader)
                .filter(node -> node.standing() != NodeStanding.HIDDEN)
                .map(node -> rows.publicDownstreamOf(node.id(), reader))
                .orElse(List.of());
    }

    /** What became of a public node: everything public that follows from it, near and far, with how well that holds. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<Reached> onwardFrom(String reference) {
        return rows.node(reference, currentActor.get())
                .filter(node -> node.standing() != NodeStanding.HIDDEN)
                .map(node -> rows.reachedFrom(List.of(node.id())))
                .orElse(List.of());
    }

    /** What is public and bears these words in its title, by kind; of each the first few. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Map<NodeKind, Found> search(String words, int most) {
        return words.isBlank() ? Map.of() : search.found(words.strip(), most);
    }

    /** How many inputs and priorities are public, and how many goals and plans are in force. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Map<NodeKind, Long> publicCounts() {
        return rows.counts();
    }

    private Node end(UUID id) {
        return rows.end(id).orElseThrow(() -> new NotFoundException("end of a link"));
    }
}
