package org.mizizi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.ActorEvent.MandateClaimed;
import org.mizizi.actors.ActorEvent.MandateContestSettled;
import org.mizizi.actors.ActorEvent.MandateContested;
import org.mizizi.actors.ActorEvent.MandateVerified;
import org.mizizi.actors.ActorEvent.MandateWithdrawn;
import org.mizizi.actors.ActorEvent.MembershipConfirmed;
import org.mizizi.actors.ActorEvent.MembershipProposed;
import org.mizizi.actors.ActorEvent.MembershipRefused;
import org.mizizi.actors.ActorEvent.MembershipWithdrawn;
import org.mizizi.actors.ActorEvent.OrganisationsConfirmed;
import org.mizizi.actors.ActorEvent.OrganisationsProposed;
import org.mizizi.actors.ActorEvent.OrganisationsRefused;
import org.mizizi.actors.ActorEvent.OrganisationsWithdrawn;
import org.mizizi.actors.Mandate;
import org.mizizi.administration.AdministrationEvent.CountryChangeConfirmed;
import org.mizizi.administration.AdministrationEvent.CountryChangeProposed;
import org.mizizi.administration.AdministrationEvent.CountryChangeRefused;
import org.mizizi.administration.AdministrationEvent.CountryChangeWithdrawn;
import org.mizizi.plans.PlanEvent.PlanDecided;
import org.mizizi.plans.PlanEvent.PlanShared;
import org.mizizi.plans.PlanEvent.PlanSubmitted;
import org.mizizi.plans.PlanEvent.PlanTakenBack;
import org.mizizi.plans.PlanEvent.PlanTakenIntoReview;
import org.mizizi.plans.PlanEvent.PlanWithdrawn;
import org.mizizi.plans.PlanState;
import org.mizizi.priorities.InputState;
import org.mizizi.priorities.PriorityEvent.InputReturned;
import org.mizizi.priorities.PriorityEvent.InputSubmitted;
import org.mizizi.priorities.PriorityEvent.InputWithdrawn;
import org.mizizi.priorities.PriorityEvent.PriorityFormed;
import org.mizizi.priorities.PriorityEvent.PriorityInStrategy;
import org.mizizi.priorities.PriorityEvent.PriorityMerged;
import org.mizizi.priorities.PriorityEvent.PriorityNotTakenUp;
import org.mizizi.priorities.PriorityEvent.PrioritySplit;
import org.mizizi.priorities.PriorityState;
import org.mizizi.proposals.ProposalState;
import org.mizizi.rounds.RoundEvent.RoundAnnounced;
import org.mizizi.rounds.RoundEvent.RoundAnswered;
import org.mizizi.rounds.RoundEvent.RoundClosed;
import org.mizizi.rounds.RoundEvent.RoundOpened;
import org.mizizi.rounds.RoundEvent.RoundPlanned;
import org.mizizi.rounds.RoundEvent.RoundTakenBack;
import org.mizizi.rounds.RoundState;
import org.mizizi.shared.DomainEvent;
import org.mizizi.strategies.StrategyEvent.StrategyAdopted;
import org.mizizi.strategies.StrategyEvent.StrategyDrafted;
import org.mizizi.strategies.StrategyEvent.StrategyPutToConsultation;
import org.mizizi.strategies.StrategyEvent.StrategyRevised;
import org.mizizi.strategies.StrategyEvent.StrategySuperseded;
import org.mizizi.strategies.StrategyState;
import org.mizizi.traceability.LinkEvent.LinkClaimed;
import org.mizizi.traceability.LinkEvent.LinkWithdrawn;

/** A thing that has states: where its rows are, and its moves, each with the event that tells of it. */
record Machine(String name, String table, String says, List<Move> moves, List<Move> older) {

    /** None as the earlier state: how such a thing begins. */
    record Move(
            @Nullable String earlier,
            String later,
            @Nullable Class<? extends DomainEvent> event) {}

    static final List<Machine> ALL = List.of(
            of(
                    "Round",
                    "rounds.round",
                    "Whether something can be said in a round is what its state and the clock say together (`rounds.phase`, `RoundPhase`).",
                    RoundState.values(),
                    RoundState::next,
                    Map.of(
                            "PLANNED", RoundPlanned.class,
                            "ANNOUNCED", RoundAnnounced.class,
                            "ANNOUNCED PLANNED", RoundTakenBack.class,
                            "OPEN", RoundOpened.class,
                            "CLOSED", RoundClosed.class,
                            "ANSWERED", RoundAnswered.class)),
            of(
                    "Input",
                    "priorities.input",
                    "What is submitted is published at once, in the same step. A draft is the memory of a form: no event tells of it.",
                    InputState.values(),
                    InputState::next,
                    Map.of(
                            "SUBMITTED", InputSubmitted.class,
                            "PUBLISHED", InputSubmitted.class,
                            "RETURNED", InputReturned.class,
                            "WITHDRAWN", InputWithdrawn.class)),
            of(
                    "Priority",
                    "priorities.priority",
                    "The parts of a priority that was split begin as open ones.",
                    PriorityState.values(),
                    PriorityState::next,
                    Map.of(
                            "OPEN", PriorityFormed.class,
                            "IN_STRATEGY", PriorityInStrategy.class,
                            "NOT_TAKEN_UP", PriorityNotTakenUp.class,
                            "MERGED_INTO", PriorityMerged.class,
                            "SPLIT", PrioritySplit.class)),
            of(
                    "Version of the strategy",
                    "strategies.strategy",
                    "Written while it is a draft, revised once by what the answers to comments promised, adopted by the last signature.",
                    StrategyState.values(),
                    StrategyState::next,
                    Map.of(
                            "DRAFT", StrategyDrafted.class,
                            "IN_CONSULTATION", StrategyPutToConsultation.class,
                            "REVISED", StrategyRevised.class,
                            "ADOPTED", StrategyAdopted.class,
                            "SUPERSEDED", StrategySuperseded.class)),
            of(
                    "Plan",
                    "plans.plan",
                    "Each submission is a version of its own; a decision on the version under review is what moves it on. A humanitarian plan is shared for information instead (R-19).",
                    PlanState.values(),
                    PlanState::next,
                    Map.of(
                            "SUBMITTED DRAFT", PlanTakenBack.class,
                            "SHARED DRAFT", PlanTakenBack.class,
                            "SHARED", PlanShared.class,
                            "SUBMITTED", PlanSubmitted.class,
                            "IN_REVIEW", PlanTakenIntoReview.class,
                            "RETURNED", PlanDecided.class,
                            "APPROVED", PlanDecided.class,
                            "APPROVED_WITH_CONDITIONS", PlanDecided.class,
                            "DECLINED", PlanDecided.class,
                            "WITHDRAWN", PlanWithdrawn.class)),
            of(
                    "Mandate",
                    "actors.mandate",
                    "Claimed by the organisation itself, verified by a convenor of another one or by the endorsements of several that are verified. Contested as long as anything said against it is open, whether another organisation says it or claims the same people; then again what it was, or ended with the reason.",
                    Mandate.State.values(),
                    Mandate.State::next,
                    Map.of(
                            "CLAIMED", MandateClaimed.class,
                            "VERIFIED", MandateVerified.class,
                            "CONTESTED", MandateContested.class,
                            "CONTESTED CLAIMED", MandateContestSettled.class,
                            "CONTESTED VERIFIED", MandateContestSettled.class,
                            "WITHDRAWN", MandateWithdrawn.class)),
            of(
                    "Change of membership",
                    "actors.membership_change",
                    "Proposed by one person, settled by another.",
                    ProposalState.values(),
                    ProposalState::next,
                    Map.of(
                            "PROPOSED", MembershipProposed.class,
                            "CONFIRMED", MembershipConfirmed.class,
                            "REFUSED", MembershipRefused.class,
                            "WITHDRAWN", MembershipWithdrawn.class)),
            of(
                    "Proposal of organisations",
                    "actors.organisation_change",
                    "Proposed by one person, settled as a whole by another.",
                    ProposalState.values(),
                    ProposalState::next,
                    Map.of(
                            "PROPOSED", OrganisationsProposed.class,
                            "CONFIRMED", OrganisationsConfirmed.class,
                            "REFUSED", OrganisationsRefused.class,
                            "WITHDRAWN", OrganisationsWithdrawn.class)),
            of(
                    "Change of the country",
                    "administration.country_change",
                    "Proposed by one person, settled by another, carried out on its day.",
                    ProposalState.values(),
                    ProposalState::next,
                    Map.of(
                            "PROPOSED", CountryChangeProposed.class,
                            "CONFIRMED", CountryChangeConfirmed.class,
                            "REFUSED", CountryChangeRefused.class,
                            "WITHDRAWN", CountryChangeWithdrawn.class)),
            link());

    /** Stored is only whether a claim was taken back; how it stands is derived from the answers. */
    private static Machine link() {
        var moves = List.of(
                new Move(null, "CLAIMED", LinkClaimed.class),
                new Move("CLAIMED", "WITHDRAWN", LinkWithdrawn.class),
                new Move("WITHDRAWN", "CLAIMED", LinkClaimed.class));
        var older = Stream.of("CONFIRMED", "PARTLY", "DISPUTED", "TO_RECONFIRM")
                .flatMap(state -> Stream.of(new Move(state, "CLAIMED", null), new Move(state, "WITHDRAWN", null)))
                .toList();
        return new Machine(
                "Link",
                "traceability.link",
                "Stored is only whether the claim was taken back: how it stands is derived from the answers (`traceability.standing`). Rows of before answers were kept apart may hold such a state, and leave it only for one of these.",
                moves,
                older);
    }

    private static <S extends Enum<S>> Machine of(
            String name,
            String table,
            String says,
            S[] states,
            Function<S, Set<S>> next,
            Map<String, Class<? extends DomainEvent>> events) {
        var beginning = new Move(null, states[0].name(), events.get(states[0].name()));
        var moves = Arrays.stream(states)
                .flatMap(state ->
                        next.apply(state).stream().sorted().map(later -> move(state.name(), later.name(), events)));
        return new Machine(
                name, table, says, Stream.concat(Stream.of(beginning), moves).toList(), List.of());
    }

    private static Move move(String earlier, String later, Map<String, Class<? extends DomainEvent>> events) {
        var told = events.get(earlier + " " + later);
        return new Move(earlier, later, told == null ? events.get(later) : told);
    }
}
