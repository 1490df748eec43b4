package org.mizizi.strategies;

import static org.mizizi.shared.Refusal.refuse;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundRow;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.security.Role;
import org.mizizi.shared.EarlierVersions.Beginning;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.mizizi.strategies.Strategy.StrategyId;
import org.mizizi.strategies.StrategyEvent.StrategyAdopted;
import org.mizizi.strategies.StrategyEvent.StrategyDrafted;
import org.mizizi.strategies.StrategyEvent.StrategyPutToConsultation;
import org.mizizi.strategies.StrategyEvent.StrategyRevised;
import org.mizizi.strategies.StrategyEvent.StrategySigned;
import org.mizizi.strategies.StrategyEvent.StrategySuperseded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The versions of the strategic framework and their way from draft to adoption: the convenor puts a complete draft to
 * consultation and revises it once every comment is answered; the last ministry's signature adopts it.
 */
@Service
@Transactional
public class Strategies {

    private final StrategyRepository repository;
    private final StrategyRows rows;
    private final VersionRows versions;
    private final Texts texts;
    private final Goals goals;
    private final Hearings hearings;
    private final Rounds rounds;
    private final Organisations organisations;
    private final Countries countries;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Strategies(
            StrategyRepository repository,
            StrategyRows rows,
            VersionRows versions,
            Texts texts,
            Goals goals,
            Hearings hearings,
            Rounds rounds,
            Organisations organisations,
            Countries countries,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.versions = versions;
        this.texts = texts;
        this.goals = goals;
        this.hearings = hearings;
        this.rounds = rounds;
        this.organisations = organisations;
        this.countries = countries;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** Begins a version with empty sections. */
    @Requires(Right.CONVENE)
    public Strategy draft(@Written(Writing.TITLE) LocalizedText title) {
        var drafted = repository.save(Strategy.draft(rows.nextNumber(), title, clock.instant()));
        texts.blank(drafted);
        events.publishEvent(new StrategyDrafted(drafted.id(), currentActor.stamp()));
        return drafted;
    }

    /** Begins a version with everything an earlier one says: sections, paragraphs, objectives, goals and their links. */
    @Requires(Right.CONVENE)
    public Strategy draftFrom(StrategyId earlier, @Written(Writing.TITLE) LocalizedText title) {
        var from = texts.of(find(earlier));
        var drafted = repository.save(Strategy.draft(rows.nextNumber(), title, clock.instant()));
        var by = currentActor.stamp();
        texts.copy(from, drafted, by.person());
        events.publishEvent(new StrategyDrafted(drafted.id(), by));
        return drafted;
    }

    /** Makes a complete draft public and open to comments. */
    @Requires(Right.CONVENE)
    public Strategy consult(StrategyId id) {
        var draft = locked(id);
        refuse(consultObjections(id));
        var consulted = repository.save(draft.consult(clock.instant()));
        goals.describeAll(consulted);
        events.publishEvent(new StrategyPutToConsultation(id, currentActor.stamp()));
        return consulted;
    }

    /** All that a draft still lacks. */
    @Transactional(readOnly = true)
    @Requires(Right.CONVENE)
    public List<Refusal> consultObjections(StrategyId id) {
        var strategy = find(id);
        return strategy.state() == StrategyState.DRAFT
                ? DraftGaps.objections(texts.of(strategy), countries.country().languages())
                : List.of(Refusal.of("strategy.not-draft"));
    }

    /** Makes the changes that the answers to the comments promised, and asks every ministry to sign the result. */
    @Requires(Right.CONVENE)
    public Strategy revise(StrategyId id) {
        var consulted = locked(id);
        refuse(reviseObjections(id));
        var by = currentActor.stamp();
        texts.rewrite(consulted, hearings.promised(id), by.person());
        rows.expectSignatures(id, ministries());
        var revised = repository.save(consulted.revise(by.at()));
        goals.describeAll(revised);
        events.publishEvent(new StrategyRevised(id, by));
        return revised;
    }

    /** All that stands in the way of the revision: its rounds, open comments, and silence of the country's own. */
    @Transactional(readOnly = true)
    @Requires(Right.CONVENE)
    public List<Refusal> reviseObjections(StrategyId id) {
        if (find(id).state() != StrategyState.IN_CONSULTATION) {
            return List.of(Refusal.of("strategy.not-in-consultation"));
        }
        var consultations = roundsOn(id);
        var participation = participation(id);
        return Stream.of(
                        objection(consultations.isEmpty(), Refusal.of("strategy.no-round")),
                        consultations.stream()
                                .filter(round -> !round.phase().isClosed())
                                .map(round -> Refusal.of("strategy.round-not-over", round.reference()))
                                .findFirst(),
                        objection(
                                participation.unanswered() > 0,
                                Refusal.of("strategy.unanswered", participation.unanswered())),
                        objection(participation.internal() == 0, Refusal.of("strategy.nobody-internal")),
                        objection(ministries().isEmpty(), Refusal.of("strategy.no-ministry")))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Signs for the actor's own ministry; the last signature adopts the strategy. */
    @Requires(Right.SIGN_STRATEGY)
    public Strategy sign(StrategyId id) {
        var strategy = locked(id);
        refuse(signObjection(id));
        var by = currentActor.stamp();
        rows.sign(id, currentActor.organisation(), by.person(), by.at());
        events.publishEvent(new StrategySigned(id, by));
        return rows.signatures(id).stream().allMatch(Signature::given) ? adopt(strategy) : strategy;
    }

    private Strategy adopt(Strategy revised) {
        var before = repository.findByState(StrategyState.ADOPTED).map(this::supersede);
        var adopted = repository.save(revised.adopt(clock.instant()));
        goals.bringIntoForce(
                adopted,
                before.orElse(null),
                rows.signatures(adopted.id()).stream().map(Signature::ministry).toList());
        goals.markPriorities(adopted);
        events.publishEvent(new StrategyAdopted(adopted.id(), currentActor.stamp()));
        return adopted;
    }

    private Strategy supersede(Strategy before) {
        var superseded = repository.save(before.supersede());
        events.publishEvent(new StrategySuperseded(superseded.id(), currentActor.stamp()));
        return superseded;
    }

    /** Why the reader cannot sign this strategy now, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<Refusal> signObjection(StrategyId id) {
        var actor = currentActor.get();
        if (!actor.may(Right.SIGN_STRATEGY)) {
            return Optional.of(Refusal.of("strategy.approvers-sign"));
        }
        if (find(id).state() != StrategyState.REVISED) {
            return Optional.of(Refusal.of("strategy.not-revised"));
        }
        var own = rows.signatures(id).stream()
                .filter(signature -> actor.actsFor(signature.ministry()))
                .findFirst();
        if (own.isEmpty()) {
            return Optional.of(Refusal.of("strategy.not-a-signatory"));
        }
        return own.filter(Signature::given)
                .map(_ -> Refusal.of("strategy.already-signed"))
                .or(() -> objection(rows.edited(id, actor.person()), Refusal.of("strategy.own-words")))
                .or(() ->
                        objection(rows.signedForAnother(id, actor.person()), Refusal.of("strategy.signed-elsewhere")));
    }

    /** Every version the reader may know of, the newest first. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<StrategyRow> all() {
        return rows.all(readsDrafts(currentActor.get()));
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Strategy find(int number) {
        return visible(repository.findByNumber(number));
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Strategy find(StrategyId id) {
        return visible(repository.findById(id));
    }

    /** The version in force, if the country has adopted one. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<Strategy> inForce() {
        return repository.findByState(StrategyState.ADOPTED);
    }

    /** The whole text of a version. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public StrategyText read(int number) {
        var sections = versions.sections(number).filter(found -> isKnown(found.strategy()));
        return sections.map(texts::of).orElseThrow(() -> new NotFoundException("strategy"));
    }

    /** A version with its goals a page at a time, by their titles: for one that has many. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public StrategyOutline outline(int number, PageKey key) {
        var sections = versions.sections(number)
                .filter(found -> isKnown(found.strategy()))
                .orElseThrow(() -> new NotFoundException("strategy"));
        var strategy = sections.strategy();
        return new StrategyOutline(strategy, sections.written(), versions.goals(strategy.id(), key));
    }

    /** A goal of a version, by the reference it has there. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public GoalRead goal(int number, String reference) {
        return texts.goal(find(number), reference).orElseThrow(() -> new NotFoundException(reference));
    }

    /** The ministries that have to sign, and those that have; empty before the revision, so that a draft tells of nobody. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<Signature> signatures(StrategyId id) {
        return rows.signatures(id);
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Participation participation(StrategyId id) {
        return participation(List.of(id)).getOrDefault(id, Participation.NONE);
    }

    /** How many took part in the consultation on each of these versions. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Map<StrategyId, Participation> participation(Collection<StrategyId> versions) {
        return hearings.participation(versions);
    }

    /** The COMMENT rounds on a version that the reader may know of. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<RoundRow> roundsOn(StrategyId id) {
        return rounds.about(id.value(), RoundPurpose.COMMENT);
    }

    static boolean isAskedToSign(Organisation organisation) {
        return organisation.kind().isMinistry() && organisation.verified();
    }

    private List<OrganisationId> ministries() {
        return organisations.directory().stream()
                .filter(Strategies::isAskedToSign)
                .map(Organisation::id)
                .toList();
    }

    /** The version, held as it is until the caller is done, by any number of callers at once. */
    @Requires(Right.WITHIN_ANOTHER)
    public Strategy hold(StrategyId id) {
        return visible(repository.findSharedById(id));
    }

    /** The version that a paragraph or goal belongs to, held in the same way. */
    @Requires(Right.WITHIN_ANOTHER)
    public Strategy hold(Anchor anchor) {
        return rows.home(anchor)
                .flatMap(repository::findSharedById)
                .filter(this::isKnown)
                .orElseThrow(() -> new NotFoundException("paragraph or goal"));
    }

    private Strategy locked(StrategyId id) {
        return visible(repository.findLockedById(id));
    }

    private Strategy visible(Optional<Strategy> strategy) {
        return strategy.filter(this::isKnown).orElseThrow(() -> new NotFoundException("strategy"));
    }

    private boolean isKnown(Strategy strategy) {
        return strategy.isPublic() || readsDrafts(currentActor.get());
    }

    /** Where the versions of a text begin for this reader: how it was drafted is known to those who know drafts. */
    Beginning beginning(Strategy strategy) {
        var consulted = strategy.consultedAt();
        return consulted == null || readsDrafts(currentActor.get())
                ? new Beginning.First()
                : new Beginning.At(consulted);
    }

    /** A draft is known to those who write and sign it, and to the auditor. */
    private static boolean readsDrafts(Actor actor) {
        return actor.may(Right.EDIT_STRATEGY) || actor.may(Right.SIGN_STRATEGY) || actor.is(Role.AUDITOR);
    }

    private static Optional<Refusal> objection(boolean objects, Refusal refusal) {
        return objects ? Optional.of(refusal) : Optional.empty();
    }
}
