package org.mizizi.rounds;

import org.mizizi.rounds.Moratorium.MoratoriumId;
import org.mizizi.rounds.RefusedRequest.RefusedRequestId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** What happens to rounds, and to what can be asked in them. */
public sealed interface RoundEvent extends DomainEvent {

    /** What happens to a round, from its plan to its last answer. */
    sealed interface OfRound extends RoundEvent {

        RoundId round();

        @Override
        default Subject subject() {
            return Subject.of("rounds.round", round());
        }
    }

    /** The convenor planned a round. */
    record RoundPlanned(RoundId round, Stamp by) implements OfRound {}

    /** A round that was not announced yet was planned anew. */
    record RoundReplanned(RoundId round, Stamp by) implements OfRound {}

    /** A round that was only planned was thrown away. */
    record RoundDiscarded(RoundId round, Stamp by) implements OfRound {}

    /** A round was announced to the organisations invited. */
    record RoundAnnounced(RoundId round, Stamp by) implements OfRound {}

    /** An announced round was taken back before it opened. It says what it was, as those who are told no longer see it. */
    record RoundTakenBack(RoundId round, String reference, LocalizedText title, RoundPurpose purpose, Stamp by)
            implements OfRound {}

    /** A round was opened for contributions. */
    record RoundOpened(RoundId round, Stamp by) implements OfRound {}

    /** A round was closed; no contribution counts any more. */
    record RoundClosed(RoundId round, Stamp by) implements OfRound {}

    /** Everything said in a round has its answer. */
    record RoundAnswered(RoundId round, Stamp by) implements OfRound {}

    /** A body of the government stated how many hours a month it has for answering. */
    record CapacityStated(OrganisationId organisation, Stamp by) implements RoundEvent {

        @Override
        public Subject subject() {
            return Subject.of("rounds.capacity", organisation);
        }
    }

    /** From some day on nothing new is asked of a body of the government. */
    record MoratoriumDeclared(MoratoriumId moratorium, Stamp by) implements RoundEvent {

        @Override
        public Subject subject() {
            return Subject.of("rounds.moratorium", moratorium);
        }
    }

    /** A body of the government ended its pause before the last day. */
    record MoratoriumEnded(MoratoriumId moratorium, Stamp by) implements RoundEvent {

        @Override
        public Subject subject() {
            return Subject.of("rounds.moratorium", moratorium);
        }
    }

    /** A round was not announced, as it invites a body during its pause. */
    record RequestRefused(RefusedRequestId request, Stamp by) implements RoundEvent {

        @Override
        public Subject subject() {
            return Subject.of("rounds.refused_request", request);
        }
    }
}
