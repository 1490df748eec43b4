package org.mizizi.rounds;

import static org.mizizi.shared.Refusal.refuse;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.RoundEvent.RoundAnnounced;
import org.mizizi.rounds.RoundEvent.RoundAnswered;
import org.mizizi.rounds.RoundEvent.RoundClosed;
import org.mizizi.rounds.RoundEvent.RoundDiscarded;
import org.mizizi.rounds.RoundEvent.RoundOpened;
import org.mizizi.rounds.RoundEvent.RoundPlanned;
import org.mizizi.rounds.RoundEvent.RoundReplanned;
import org.mizizi.rounds.RoundEvent.RoundTakenBack;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.security.Role;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.References;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds. Only the convenor plans, announces and ends early; the portal opens and closes at the announced times; a
 * round is ANSWERED when nothing waits for an answer.
 */
@Service
@Transactional
public class Rounds {

    private final RoundRepository repository;
    private final RoundRows rows;
    private final Organisations organisations;
    private final Moratoria moratoria;
    private final Countries countries;
    private final References references;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final UnansweredRows unanswered;

    Rounds(
            RoundRepository repository,
            RoundRows rows,
            Organisations organisations,
            Moratoria moratoria,
            Countries countries,
            References references,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events,
            UnansweredRows unanswered) {
        this.repository = repository;
        this.rows = rows;
        this.organisations = organisations;
        this.moratoria = moratoria;
        this.countries = countries;
        this.references = references;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
        this.unanswered = unanswered;
    }

    @Requires(Right.CONVENE)
    public Round plan(RoundPlan plan) {
        check(plan);
        var planned = repository.save(Round.planned(RoundId.next(), references.next(References.Kind.ROUND), plan));
        rows.invite(planned.id(), plan.invited());
        events.publishEvent(new RoundPlanned(planned.id(), currentActor.stamp()));
        return planned;
    }

    /** Plans a round anew, as long as it has not been announced. */
    @Requires(Right.CONVENE)
    public Round replan(RoundId id, RoundPlan plan) {
        check(plan);
        var replanned = repository.save(held(id).replanned(plan));
        rows.inviteNobody(id);
        rows.invite(id, plan.invited());
        events.publishEvent(new RoundReplanned(id, currentActor.stamp()));
        return replanned;
    }

    private void check(RoundPlan plan) {
        refuse(plan.objections(leastDays()));
        if (!plan.invited().stream().map(organisations::find).allMatch(plan.purpose()::canInvite)) {
            throw Refusal.of("round.wrong-side").asException();
        }
    }

    /** That somebody who is invited has paused requests is kept, whatever becomes of the refusal. */
    @Transactional(noRollbackFor = RefusedException.class)
    @Requires(Right.CONVENE)
    public Round announce(RoundId id) {
        var ready = held(id).announce(clock.instant(), leastDays());
        moratoria.refuseWhatIsPaused(ready);
        var announced = repository.save(ready);
        events.publishEvent(new RoundAnnounced(id, currentActor.stamp()));
        return announced;
    }

    /** Takes an announced round back while it has not opened; it is being planned again, and those invited are told. */
    @Requires(Right.CONVENE)
    public Round takeBack(RoundId id) {
        var taken = repository.save(held(id).takenBack());
        events.publishEvent(
                new RoundTakenBack(id, taken.reference(), taken.title(), taken.purpose(), currentActor.stamp()));
        return taken;
    }

    /** Throws away a round that is only planned: nobody else has seen it. */
    @Requires(Right.CONVENE)
    public void discard(RoundId id) {
        var planned = held(id);
        if (planned.state() != RoundState.PLANNED) {
            throw Refusal.of("round.no-longer-planned").asException();
        }
        rows.inviteNobody(id);
        repository.delete(planned);
        events.publishEvent(new RoundDiscarded(id, currentActor.stamp()));
    }

    /** Why a planned round cannot be announced now, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.CONVENE)
    public Optional<Refusal> announcementObjection(Round round) {
        return round.announcementObjection(clock.instant(), leastDays());
    }

    private LeastDays leastDays() {
        return LeastDays.of(countries);
    }

    /** Opens a round whose time has come and that the portal could not open; one that is open already stays as it is. */
    @Requires(Right.CONVENE)
    public Round open(RoundId id) {
        var round = held(id);
        return round.state() == RoundState.OPEN ? round : opened(round);
    }

    /** Ends an open round, before its announced end with a reason. */
    @Requires(Right.CONVENE)
    public Round close(RoundId id, @Written(Writing.REASON) @Nullable LocalizedText reasonWhenEarly) {
        return closed(held(id), reasonWhenEarly);
    }

    /** The rounds whose time has come, to open or to close. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public List<RoundId> due() {
        return rows.due(clock.instant());
    }

    /** Opens or closes a round whose time has come, once however many ask; the portal's own doing. @see "ADR 0008" */
    @Requires(Right.WITHIN_ANOTHER)
    public void keepTime(RoundId id) {
        if (rows.take(id)) {
            var round = held(id);
            switch (round.phaseAt(clock.instant())) {
                case OPENING -> opened(round);
                case CLOSING -> closed(round, null);
                case PLANNED, ANNOUNCED, OPEN, CLOSED, ANSWERED -> {}
            }
        }
    }

    private Round opened(Round round) {
        var opened = repository.save(round.open(clock.instant()));
        events.publishEvent(new RoundOpened(round.id(), currentActor.stamp()));
        return opened;
    }

    private Round closed(Round round, @Nullable LocalizedText reasonWhenEarly) {
        var closed = repository.save(round.close(clock.instant(), reasonWhenEarly));
        events.publishEvent(new RoundClosed(round.id(), currentActor.stamp()));
        return closed;
    }

    @Requires(Right.CONVENE)
    public Round markAnswered(RoundId id) {
        refuse(answerObjection(id));
        var answered = repository.save(held(id).answered(clock.instant()));
        events.publishEvent(new RoundAnswered(id, currentActor.stamp()));
        return answered;
    }

    /** Why a round cannot be called answered yet, if so. */
    @Requires(Right.CONVENE)
    public Optional<Refusal> answerObjection(RoundId id) {
        var open = unanswered.in(id);
        return open == 0 ? Optional.empty() : Optional.of(Refusal.of("round.unanswered", open));
    }

    /** The rounds that are open now. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<RoundRow> open() {
        return rows.open(reader());
    }

    /** Those open now that will close before so much time has passed. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<RoundRow> closingWithin(Duration time) {
        return rows.closingBy(reader(), clock.instant().plus(time));
    }

    /** Those of a purpose that the reader may know of. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<RoundRow> of(RoundPurpose purpose) {
        return rows.of(reader(), purpose);
    }

    /** Those of a purpose that are about one thing, as far as the reader may know of them. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<RoundRow> about(UUID subject, RoundPurpose purpose) {
        return rows.about(reader(), purpose, subject);
    }

    /** The rounds the reader may know of; those only planned are the convenor's. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public ListPage<RoundRow> page(RoundSearch search, PageKey key) {
        return rows.page(search, key, reader());
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Round find(String reference) {
        return visible(repository.findByReference(reference), reference);
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Round find(RoundId id) {
        return visible(repository.findById(id), "round");
    }

    /** Where the round is now. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public RoundPhase phase(Round round) {
        return round.phaseAt(clock.instant());
    }

    /** A round for somebody who says something in it: it is neither closed nor changed until this transaction ends. */
    @Requires(Right.READ_PUBLIC)
    public Round hold(RoundId id) {
        return visible(repository.findSharedById(id), "round");
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Set<OrganisationId> invitedTo(RoundId id) {
        return rows.invited(id, reader());
    }

    /** A round to tell of; none once it was taken back, as nobody is to know of it then. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public Optional<Round> announced(RoundId id) {
        return repository.findById(id).filter(round -> round.state() != RoundState.PLANNED);
    }

    /** Whom a round invites, or has invited before it was taken back, so that they are told. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public Set<OrganisationId> toTellOf(RoundId id) {
        return rows.invited(id);
    }

    /** Why this actor cannot contribute to the round now, if so; the modules that take contributions ask it. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<Refusal> contributionObjection(Round round, RoundPurpose purpose, Actor actor) {
        if (round.purpose() != purpose) {
            return Optional.of(Refusal.of("round.other-purpose"));
        }
        var untimely = round.objectionAt(clock.instant());
        if (untimely.isPresent()) {
            return untimely;
        }
        return actor.acting()
                        .filter(organisation -> rows.isInvited(round.id(), organisation))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of("round.not-invited"));
    }

    /** Why the reader cannot take part in a round now, if so, whatever its purpose. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<Refusal> participationObjection(Round round) {
        var actor = currentActor.get();
        return actor.may(round.purpose().right())
                ? contributionObjection(round, round.purpose(), actor)
                : Optional.of(Refusal.of("round.not-your-part"));
    }

    private RoundRows.Reader reader() {
        var actor = currentActor.get();
        return new RoundRows.Reader(actor.organisation(), actor.is(Role.CONVENOR), clock.instant());
    }

    private Round visible(Optional<Round> round, String what) {
        return round.filter(found -> found.state() != RoundState.PLANNED
                        || currentActor.get().is(Role.CONVENOR))
                .orElseThrow(() -> new NotFoundException(what));
    }

    /** The round, kept from every other change until this transaction ends. */
    private Round held(RoundId id) {
        return repository.findLockedById(id).orElseThrow(() -> new NotFoundException("round"));
    }
}
