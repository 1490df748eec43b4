package org.mizizi.actors;

import static org.mizizi.shared.Refusal.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mizizi.actors.ActorEvent.MandateClaimed;
import org.mizizi.actors.ActorEvent.MandateContestAnswered;
import org.mizizi.actors.ActorEvent.MandateContestSettled;
import org.mizizi.actors.ActorEvent.MandateContested;
import org.mizizi.actors.ActorEvent.MandateEndorsed;
import org.mizizi.actors.ActorEvent.MandateVerified;
import org.mizizi.actors.ActorEvent.MandateWithdrawn;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.MandateContest.MandateContestId;
import org.mizizi.actors.MandateContest.Outcome;
import org.mizizi.country.Countries;
import org.mizizi.country.Retirement;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Pace;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For whom organisations say they speak, who vouches for that, and what is said against it. */
@Service
@Transactional
public class Mandates {

    private final MandateRows rows;
    private final MandateContestRows contests;
    private final EvidenceRows evidence;
    private final Contesting contesting;
    private final Organisations organisations;
    private final Countries countries;
    private final CurrentActor currentActor;
    private final Pace pace;
    private final ApplicationEventPublisher events;

    Mandates(
            MandateRows rows,
            MandateContestRows contests,
            EvidenceRows evidence,
            Contesting contesting,
            Organisations organisations,
            Countries countries,
            CurrentActor currentActor,
            Pace pace,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.contests = contests;
        this.evidence = evidence;
        this.contesting = contesting;
        this.organisations = organisations;
        this.countries = countries;
        this.currentActor = currentActor;
        this.pace = pace;
        this.events = events;
    }

    @Requires(Right.READ_PUBLIC)
    public List<Mandate> of(OrganisationId organisation) {
        return rows.of(organisation);
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<MandateCard> cardsOf(OrganisationId organisation) {
        return rows.cards(organisation);
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public MandateCard find(MandateId id) {
        return rows.card(id).orElseThrow(() -> new NotFoundException("mandate"));
    }

    /** Whose right to speak for people was contested at a moment and not settled yet. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Set<OrganisationId> contestedAt(Instant moment) {
        return contests.contestedAt(moment, countries.day(moment));
    }

    /** What an organisation says of itself; whether it is true, others decide. Where two claim the same people, both are contested. */
    @Requires(Right.CLAIM_MANDATE)
    public MandateId claim(NewMandate wanted) {
        refuse(countries.placeObjection(wanted.place()));
        refuse(countries.inUse().objection(Retirement.Part.PLACE, wanted.place(), null));
        pace.step(Pace.Act.MANDATE);
        rows.alone();
        var claimed = wanted.claimedBy(currentActor.organisation(), new MandateId(Identifier.next()));
        rows.insert(claimed, currentActor.get().person());
        Optional.ofNullable(wanted.file()).ifPresent(file -> evidence.insert(claimed.id(), file));
        events.publishEvent(new MandateClaimed(claimed.id(), currentActor.stamp()));
        contesting.findRivals(claimed, Areas.of(countries.places()), currentActor.stamp());
        return claimed.id();
    }

    /** The convenor accepts the evidence, but never of what they entered, nor of their own organisation. */
    @Requires(Right.VERIFY_MANDATE)
    public void verify(MandateId id) {
        attempt(MandateStep.VERIFY, id);
        rows.verify(id, currentActor.get().person());
        events.publishEvent(new MandateVerified(id, currentActor.stamp()));
    }

    /** An organisation with a mandate of its own vouches for another; enough of them verify it. */
    @Requires(Right.ENDORSE_MANDATE)
    public void endorse(MandateId id) {
        attempt(MandateStep.ENDORSE, id);
        pace.step(Pace.Act.MANDATE);
        var by = currentActor.stamp();
        rows.endorse(id, currentActor.organisation(), by);
        events.publishEvent(new MandateEndorsed(id, currentActor.organisation(), by));
        if (find(id).isVouchedFor()) {
            rows.move(id, Mandate.State.VERIFIED);
            events.publishEvent(new MandateVerified(id, by));
        }
    }

    /** Somebody of the same area says why it is not so. */
    @Requires(Right.CONTEST_MANDATE)
    public MandateContestId contest(MandateId id, @Written(Writing.REASON) LocalizedText reason) {
        var card = attempt(MandateStep.CONTEST, id);
        pace.step(Pace.Act.MANDATE);
        var by = currentActor.stamp();
        var contest = new MandateContestId(Identifier.next());
        contests.say(contest, id, currentActor.organisation(), reason, by);
        contesting.begin(card.mandate());
        events.publishEvent(new MandateContested(id, contest, by));
        return contest;
    }

    @Requires(Right.CLAIM_MANDATE)
    public void withdraw(MandateId id) {
        attempt(MandateStep.WITHDRAW, id);
        rows.withdraw(id, currentActor.get().person());
        events.publishEvent(new MandateWithdrawn(id, currentActor.stamp()));
        contesting.end(id, currentActor.stamp());
    }

    /** The claimant's words beside those of whoever contests; the state stays. */
    @Requires(Right.CLAIM_MANDATE)
    public void answer(MandateContestId id, @Written(Writing.REASON) LocalizedText answer) {
        var contest = attempt(ContestStep.ANSWER, id);
        contests.answer(id, answer, currentActor.stamp());
        events.publishEvent(new MandateContestAnswered(contest.mandate(), id, currentActor.stamp()));
    }

    /** The convenor finds that it is not so: the mandate is again what it was, once nothing else is open against it. */
    @Requires(Right.VERIFY_MANDATE)
    public void dismiss(MandateContestId id, @Written(Writing.REASON) LocalizedText reason) {
        var contest = attempt(ContestStep.SETTLE, id);
        contests.settle(id, Outcome.STANDS, reason, currentActor.stamp());
        contesting.restore(contest.mandate());
        events.publishEvent(new MandateContestSettled(contest.mandate(), id, currentActor.stamp()));
    }

    /** The convenor finds that it is so: the mandate ends. */
    @Requires(Right.VERIFY_MANDATE)
    public void uphold(MandateContestId id, @Written(Writing.REASON) LocalizedText reason) {
        var contest = attempt(ContestStep.SETTLE, id);
        contests.settle(id, Outcome.FALLS, reason, currentActor.stamp());
        rows.move(contest.mandate(), Mandate.State.WITHDRAWN);
        events.publishEvent(new MandateContestSettled(contest.mandate(), id, currentActor.stamp()));
        events.publishEvent(new MandateWithdrawn(contest.mandate(), currentActor.stamp()));
        contesting.end(contest.mandate(), currentActor.stamp());
    }

    @Requires(Right.CONTEST_MANDATE)
    public void takeBack(MandateContestId id) {
        var contest = attempt(ContestStep.TAKE_BACK, id);
        contests.settle(id, Outcome.TAKEN_BACK, null, currentActor.stamp());
        contesting.restore(contest.mandate());
        events.publishEvent(new MandateContestSettled(contest.mandate(), id, currentActor.stamp()));
    }

    /** Why the reader cannot take this step, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public Optional<Refusal> objection(MandateStep step, MandateId id) {
        return step.objection(attemptOn(find(id), currentActor.get()));
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public Optional<Refusal> contestObjection(ContestStep step, MandateContestId id) {
        var contest = contests.contest(id).orElseThrow(() -> new NotFoundException("contest"));
        return step.objection(new ContestStep.Attempt(find(contest.mandate()), contest, currentActor.get()));
    }

    /** Why the reader does not read what was sent as evidence, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public Optional<Refusal> evidenceObjection(MandateId id) {
        return ReadingEvidence.objection(attemptOn(find(id), currentActor.get()));
    }

    /** What was sent as evidence, as long as it is what was sent. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_EVIDENCE)
    public SentFile evidence(MandateId id) {
        var card = find(id);
        refuse(ReadingEvidence.objection(attemptOn(card, currentActor.get())));
        var file = Objects.requireNonNull(card.evidenceFile());
        var bytes = evidence.content(id).orElseThrow(() -> new NotFoundException("evidence"));
        if (!Fingerprint.of(bytes).equals(file.sha256())) {
            throw new IllegalStateException("The evidence of mandate " + id.value() + " is not what was sent");
        }
        return new SentFile(file.name(), bytes);
    }

    private MandateCard attempt(MandateStep step, MandateId id) {
        rows.alone();
        var card = find(id);
        refuse(step.objection(attemptOn(card, currentActor.get())));
        return card;
    }

    private MandateContest attempt(ContestStep step, MandateContestId id) {
        rows.alone();
        refuse(contestObjection(step, id));
        return contests.contest(id).orElseThrow(() -> new NotFoundException("contest"));
    }

    private MandateStep.Attempt attemptOn(MandateCard card, Actor by) {
        var today = countries.today();
        var areas = Areas.of(countries.places());
        var own = by.acting().map(rows::of).orElse(List.of());
        return new MandateStep.Attempt(
                card,
                by,
                by.acting().map(organisations::find).map(Organisation::kind),
                !organisations.find(card.mandate().organisation()).hasEnded(),
                rows.wasClaimedBy(card.mandate().id(), by.person()),
                rows.endorsedForAnother(card.mandate().id(), by),
                own.stream().anyMatch(mandate -> mandate.isValidOn(today)),
                by.may(Right.REVIEW_PLAN) || isBeside(card, own, mandate -> mandate.isClaimedOn(today), areas),
                by.may(Right.REVIEW_PLAN) || isBeside(card, own, mandate -> mandate.isValidOn(today), areas));
    }

    private static boolean isBeside(MandateCard card, List<Mandate> own, Predicate<Mandate> counts, Areas areas) {
        return own.stream()
                .filter(counts)
                .anyMatch(
                        mandate -> areas.overlap(mandate.place(), card.mandate().place()));
    }
}
