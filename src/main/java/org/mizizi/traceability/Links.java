package org.mizizi.traceability;

import static java.util.Objects.requireNonNull;
import static org.mizizi.shared.Refusal.refuse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.Actor;
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
import org.springframework.transaction.annotation.Transactional;

/**
 * The links and their answers. The modules that own the ends describe them ({@link #describe}) and claim links within
 * their own checked operations; only the owner of the upstream end answers.
 */
@Service
@Transactional
public class Links {

    private final LinkRepository repository;
    private final LinkRows rows;
    private final NodeSearch search;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Links(
            LinkRepository repository,
            LinkRows rows,
            NodeSearch search,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.search = search;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Enters or updates an end of links, with what is said there at more length: answers keep both as they were. */
    @Requires(Right.WITHIN_ANOTHER)
    public void describe(Node node, LocalizedText words) {
        rows.put(node, words);
    }

    /** Makes these the links of the downstream node: new ones are claimed, missing ones withdrawn, kept ones kept. */
    @Requires(Right.WITHIN_ANOTHER)
    public void claim(UUID downstream, Collection<Claim> claims) {
        var wanted = claims.stream().map(Claim::upstream).collect(Collectors.toSet());
        repository.findByDownstream(downstream).stream()
                .filter(link -> link.state() != LinkState.WITHDRAWN && !wanted.contains(link.upstream()))
                .forEach(link -> withdraw(link));
        claims.forEach(claim -> claim(downstream, claim));
    }

    /** Adds one link, or renews it. */
    @Requires(Right.WITHIN_ANOTHER)
    public void claim(UUID downstream, Claim claim) {
        var by = currentActor.stamp();
        var upstream = end(claim.upstream());
        refuse(linkObjection(upstream));
        var claimant = currentActor.organisation();
        var existing = repository.findByDownstreamAndUpstream(downstream, claim.upstream());
        var claimed = existing.map(link -> link.claimedAgain(claim, by))
                .orElseGet(() -> Link.claimed(end(downstream), upstream, claim, claimant, by));
        if (existing.filter(claimed::equals).isEmpty()) {
            var saved = repository.save(claimed);
            events.publishEvent(new LinkClaimed(saved.id(), by));
        }
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
                .filter(link -> link.state() != LinkState.WITHDRAWN)
                .ifPresent(this::withdraw);
    }

    private void withdraw(Link link) {
        repository.save(link.moved(LinkState.WITHDRAWN));
        events.publishEvent(new LinkWithdrawn(link.id(), currentActor.stamp()));
    }

    /** One end has changed: what it follows from, and was answered before, is asked again. */
    @Requires(Right.WITHIN_ANOTHER)
    public void askAgain(UUID downstream) {
        askAgain(repository.findByDownstream(downstream));
    }

    /** One end has changed or is gone: what follows from it, and was answered before, is asked again. */
    @Requires(Right.WITHIN_ANOTHER)
    public void askFollowersAgain(UUID upstream) {
        askAgain(repository.findByUpstream(upstream));
    }

    private void askAgain(List<Link> changed) {
        changed.stream().filter(link -> link.state().isAnswer()).forEach(link -> {
            repository.save(link.moved(LinkState.TO_RECONFIRM));
            events.publishEvent(new LinkToReconfirm(link.id(), currentActor.stamp()));
        });
    }

    /** Another question that waits for one's organisation, the oldest first. */
    @Requires(Right.ANSWER_LINK)
    @Transactional(readOnly = true)
    public Optional<LinkRow> nextQuestion(LinkId butThis) {
        return rows.waitingFor(currentActor.get()).stream()
                .filter(link -> !link.id().equals(butThis))
                .findFirst();
    }

    /** "Does this reflect what you said?" CONFIRMED, PARTLY or DISPUTED; the latter two with words. */
    @Requires(Right.ANSWER_LINK)
    public void answer(LinkId id, LinkState answer, @Written(Writing.DISPUTE) @Nullable String words, String language) {
        var link = repository.findById(id).orElseThrow(() -> new NotFoundException("link"));
        var upstream = end(link.upstream());
        var owner = requireNonNull(upstream.owner());
        refuse(answerObjection(owner, currentActor.get())
                .or(() -> ownObjection(link, owner))
                .or(() -> goneObjection(upstream)));
        var by = currentActor.stamp();
        repository.save(link.answered(answer, words, language, owner, by));
        events.publishEvent(new LinkAnswered(id, signed(upstream, by)));
    }

    /** Nobody answers a link that their own organisation claimed. */
    private static Optional<Refusal> ownObjection(Link link, OrganisationId owner) {
        return link.claimedFor().equals(owner) ? Optional.of(Refusal.of("link.own")) : Optional.empty();
    }

    /** What was taken back or merged is not confirmed any more, nor disputed. */
    private static Optional<Refusal> goneObjection(Node upstream) {
        return upstream.standing() == NodeStanding.WITHDRAWN
                ? Optional.of(Refusal.of("link.gone", upstream.reference()))
                : Optional.empty();
    }

    /** Where the owner is kept back, the ledger names nobody. */
    private static Stamp signed(Node upstream, Stamp by) {
        return upstream.ownerShown() ? by : by.withoutName();
    }

    /** Why this actor does not answer for the owner of the upstream end, if so. */
    public static Optional<Refusal> answerObjection(@Nullable OrganisationId upstreamOwner, Actor actor) {
        return actor.isInternal() && upstreamOwner != null && actor.actsFor(upstreamOwner)
                ? Optional.empty()
                : Optional.of(Refusal.of("link.not-owner"));
    }

    @Transactional(readOnly = true)
    @Requires(Right.ANSWER_LINK)
    public List<LinkRow> waitingForMe() {
        return rows.waitingFor(currentActor.get());
    }

    @Transactional(readOnly = true)
    @Requires(Right.ANSWER_LINK)
    public LinkRow find(LinkId id) {
        var actor = currentActor.get();
        return rows.link(id, actor)
                .filter(link -> answerObjection(link.upstreamOwner(), actor).isEmpty())
                .orElseThrow(() -> new NotFoundException("link"));
    }

    /** What something claims to follow from. Callers make sure that the reader may see the downstream end. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public List<LinkRow> upstreamOf(UUID downstream) {
        return rows.upstreamOf(downstream, currentActor.get());
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

    /** Whether somebody other than the claimant has confirmed a link, at least partly, and their words still stand. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public boolean confirmedByAnother(UUID downstream) {
        return rows.confirmedByAnother(downstream);
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
