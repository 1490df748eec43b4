package org.mizizi.traceability;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links and the chains that they make, as everybody may read them; {@link Claims} are what makes them. */
@Service
@Transactional(readOnly = true)
public class Links {

    private final LinkRows rows;
    private final ThreadRows threads;
    private final BecameRows became;
    private final LinkAnswerRows answers;
    private final CurrentActor currentActor;

    Links(LinkRows rows, ThreadRows threads, BecameRows became, LinkAnswerRows answers, CurrentActor currentActor) {
        this.rows = rows;
        this.threads = threads;
        this.became = became;
        this.answers = answers;
        this.currentActor = currentActor;
    }

    /** What something claims to follow from. Callers make sure that the reader may see the downstream end. */
    @Requires(Right.WITHIN_ANOTHER)
    public List<LinkRow> upstreamOf(UUID downstream) {
        return rows.upstreamOf(downstream, currentActor.get());
    }

    /** The same, a page at a time. */
    @Requires(Right.WITHIN_ANOTHER)
    public ListPage<LinkRow> upstreamOf(UUID downstream, PageKey key) {
        return rows.upstreamOf(downstream, key, currentActor.get());
    }

    /** Whether somebody disputes what this claims, or claimed; also where it is told to nobody who. */
    @Requires(Right.WITHIN_ANOTHER)
    public boolean isDisputed(UUID downstream) {
        return answers.isDisputed(downstream);
    }

    /** What something no longer claims, though it was disputed and still is: no dispute goes away with its claim. */
    @Requires(Right.WITHIN_ANOTHER)
    public List<LinkRow> disputesLeft(UUID downstream) {
        return rows.disputesLeft(downstream, currentActor.get());
    }

    /** What something claims, and then {@link #disputesLeft}, which stand as withdrawn. */
    @Requires(Right.WITHIN_ANOTHER)
    public List<LinkRow> upstreamAndDisputes(UUID downstream) {
        return rows.upstreamAndDisputes(downstream, currentActor.get());
    }

    /** The same for many at once. */
    @Requires(Right.WITHIN_ANOTHER)
    public List<LinkRow> upstreamOf(Collection<UUID> downstream) {
        return rows.upstreamOf(downstream, currentActor.get());
    }

    @Requires(Right.WITHIN_ANOTHER)
    public List<LinkRow> downstreamOf(UUID upstream) {
        return rows.downstreamOf(upstream, currentActor.get());
    }

    /** Everything public that followed from each of these ends, at any distance. */
    @Requires(Right.WITHIN_ANOTHER)
    public List<Reached> reachedFrom(Collection<UUID> origins) {
        return rows.reachedFrom(origins);
    }

    /** The goals in force and the public priorities and inputs that a plan can be linked to. */
    @Requires(Right.READ_WORKSPACE)
    public List<Node> linkable(@Written(Writing.SEARCH) String search, int offset, int limit) {
        return rows.linkable(search, offset, limit, currentActor.get());
    }

    /** Those of these ends to which something can be linked now. */
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
    @Requires(Right.WITHIN_ANOTHER)
    public boolean confirmedChain(UUID origin, Collection<OrganisationId> but) {
        return rows.confirmedChain(origin, but);
    }

    /** The whole chain through a public node, both ways. */
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

    /** What there is in the chain through a public node, both ways, in numbers, and what of it is nearest. */
    @Requires(Right.READ_PUBLIC)
    public ThreadOutline outline(String reference) {
        return threads.outline(reference, currentActor.get()).orElseThrow(() -> new NotFoundException(reference));
    }

    /** The steps of that chain, from the node itself to what is furthest, a page at a time. */
    @Requires(Right.READ_PUBLIC)
    public ListPage<ThreadStep> thread(String reference, ThreadSearch search, PageKey key) {
        return threads.page(reference, search, key, currentActor.get());
    }

    /** The first of what follows from each of these steps within the chain through one of them. */
    @Requires(Right.WITHIN_ANOTHER)
    public Map<UUID, Followers> followers(UUID origin, Collection<UUID> steps) {
        return threads.followers(origin, steps, currentActor.get());
    }

    /** What became of a public node: the first of what follows from it, near and far, and how many more do; nothing of others. */
    @Requires(Right.READ_PUBLIC)
    public WhatBecame whatBecameOf(String reference) {
        return became.of(reference, currentActor.get());
    }

    /**
     * A way that was confirmed all along, from an input whose author may be named to a plan in force: to the plan that comes
     * first, from an input that it cites itself if there is one, else from the first.
     */
    @Requires(Right.READ_PUBLIC)
    public Optional<ConfirmedWay> confirmedWay() {
        return rows.confirmedWay(currentActor.get());
    }

    /** How many inputs and priorities are public, and how many goals and plans are in force. */
    @Requires(Right.READ_PUBLIC)
    public Map<NodeKind, Long> publicCounts() {
        return rows.counts();
    }
}
