package org.mizizi.comments;

import static org.mizizi.shared.Refusal.refuse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizizi.comments.Comment.CommentId;
import org.mizizi.comments.CommentEvent.CommentAnswered;
import org.mizizi.comments.CommentEvent.CommentWithdrawn;
import org.mizizi.comments.CommentEvent.CommentWritten;
import org.mizizi.country.Countries;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundRow;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Pace;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.References;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Side;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.Strategy.StrategyId;
import org.mizizi.strategies.StrategyState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The comments on a strategy in consultation, each on a paragraph or a goal, by the organisations invited to its open
 * COMMENT round; and the convenor's answer to each.
 */
@Service
@Transactional
public class Comments {

    private final CommentRepository repository;
    private final CommentRows rows;
    private final Strategies strategies;
    private final Rounds rounds;
    private final Countries countries;
    private final References references;
    private final CurrentActor currentActor;
    private final Pace pace;
    private final ApplicationEventPublisher events;

    Comments(
            CommentRepository repository,
            CommentRows rows,
            Strategies strategies,
            Rounds rounds,
            Countries countries,
            References references,
            CurrentActor currentActor,
            Pace pace,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.strategies = strategies;
        this.rounds = rounds;
        this.countries = countries;
        this.references = references;
        this.currentActor = currentActor;
        this.pace = pace;
        this.events = events;
    }

    /** Says something about a paragraph or a goal, in the author's own language; the reference is the receipt. */
    @Requires(Right.COMMENT_ON_DRAFT)
    public Comment write(
            Anchor anchor, @Written(Writing.LANGUAGE) String language, @Written(Writing.COMMENT) String text) {
        var strategy = strategies.hold(anchor);
        strategies.roundsOn(strategy.id()).forEach(round -> rounds.hold(round.id()));
        refuse(objection(strategy.id()));
        pace.step(Pace.Act.COMMENT);
        var actor = currentActor.get();
        var by = currentActor.stamp();
        var on = new Comment.On(openRound(strategy, actor).orElseThrow().id(), strategy.id(), anchor);
        var said = new Comment.Said(
                currentActor.organisation(),
                actor.person(),
                actor.isExternal() ? Side.EXTERNAL : Side.INTERNAL,
                language,
                text.strip(),
                by.at());
        var comment = repository.save(Comment.written(references.next(References.Kind.COMMENT), on, said));
        events.publishEvent(new CommentWritten(comment.id(), by));
        return comment;
    }

    /** Why the reader cannot comment on this strategy now, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<Refusal> objection(StrategyId id) {
        var strategy = strategies.find(id);
        var actor = currentActor.get();
        if (!actor.may(Right.COMMENT_ON_DRAFT)) {
            return Optional.of(Refusal.of("comment.invited-comment"));
        }
        if (strategy.state() != StrategyState.IN_CONSULTATION) {
            return Optional.of(Refusal.of("strategy.not-in-consultation"));
        }
        if (openRound(strategy, actor).isPresent()) {
            return Optional.empty();
        }
        return strategies.roundsOn(id).stream()
                .map(round -> rounds.contributionObjection(rounds.find(round.id()), RoundPurpose.COMMENT, actor))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.of(Refusal.of("strategy.no-round")));
    }

    private Optional<RoundRow> openRound(Strategy strategy, Actor actor) {
        return strategies.roundsOn(strategy.id()).stream()
                .filter(round ->
                        round.mine() && round.isOpen() && actor.acting().isPresent())
                .findFirst();
    }

    /** Takes back what was sent by mistake or too early; those who read and answer see it no more. */
    @Requires(Right.COMMENT_ON_DRAFT)
    public void withdraw(CommentId id) {
        var comment = stored(id);
        strategies.hold(comment.on().strategy());
        rounds.hold(comment.on().round());
        refuse(takeBackObjection(comment));
        var by = currentActor.stamp();
        repository.save(comment.withdrawn(by.at()));
        events.publishEvent(new CommentWithdrawn(id, by));
    }

    private Optional<Refusal> takeBackObjection(Comment comment) {
        var actor = currentActor.get();
        return comment.takeBackObjection(actor)
                .or(() -> rounds.contributionObjection(rounds.find(comment.on().round()), RoundPurpose.COMMENT, actor));
    }

    /** Which comments on a strategy the reader can take back now. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Set<CommentId> toBeTakenBack(StrategyId id) {
        var actor = currentActor.get();
        var open = strategies.roundsOn(strategies.find(id).id()).stream()
                .filter(round -> round.mine() && round.isOpen())
                .map(RoundRow::id)
                .collect(Collectors.toSet());
        return open.isEmpty() || !actor.may(Right.COMMENT_ON_DRAFT)
                ? Set.of()
                : repository.findByOnStrategyAndSaidAuthor(id, actor.person()).stream()
                        .filter(comment -> open.contains(comment.on().round()))
                        .filter(comment -> comment.takeBackObjection(actor).isEmpty())
                        .map(Comment::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Answers a comment; it may be answered anew until the revision. */
    @Requires(Right.CONVENE)
    public void answer(CommentId id, CommentDisposition disposition) {
        answer(List.of(id), disposition);
    }

    /** Gives several comments the same answer; each author is told individually. */
    @Requires(Right.CONVENE)
    public void answer(Collection<CommentId> ids, CommentDisposition disposition) {
        refuse(disposition.objections(countries.country().languages()));
        ids.forEach(id -> {
            var comment = stored(id);
            refuse(answerObjection(strategies.hold(comment.on().strategy())));
            var by = currentActor.stamp();
            repository.save(comment.answered(disposition, by.at()));
            events.publishEvent(new CommentAnswered(id, by));
        });
    }

    /** Why comments on this strategy cannot be answered any more, if so. */
    public static Optional<Refusal> answerObjection(Strategy strategy) {
        return strategy.state() == StrategyState.IN_CONSULTATION
                ? Optional.empty()
                : Optional.of(Refusal.of("strategy.not-in-consultation"));
    }

    /** Every comment on a strategy, in reading order. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<CommentRow> on(StrategyId id) {
        return rows.on(strategies.find(id).id());
    }

    /** Part of them. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public ListPage<CommentRow> page(StrategyId id, CommentSearch search, PageKey key) {
        return rows.page(strategies.find(id).id(), search, key);
    }

    /** The comments on one paragraph or goal, in the order they were written. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<CommentRow> at(StrategyId id, Anchor anchor) {
        return rows.at(strategies.find(id).id(), anchor);
    }

    /** How many comments there are on each paragraph and goal of a strategy that has any. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Map<Anchor, Long> counts(StrategyId id) {
        return rows.counts(strategies.find(id).id());
    }

    /** The comments of the reader's own organisation, the newest first. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public ListPage<CommentRow> mine(PageKey key) {
        return currentActor
                .get()
                .acting()
                .map(organisation -> rows.by(organisation, key))
                .orElse(ListPage.empty());
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public CommentRow find(String reference) {
        return rows.comment(reference).orElseThrow(() -> new NotFoundException(reference));
    }

    /** The texts that the answers so far promise for the revised version. */
    @Transactional(readOnly = true)
    @Requires(Right.CONVENE)
    public Map<Anchor, LocalizedText> promised(StrategyId id) {
        return rows.promised(id);
    }

    private Comment stored(CommentId id) {
        return repository.findById(id).orElseThrow(() -> new NotFoundException("comment"));
    }
}
