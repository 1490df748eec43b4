package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** What can be done with a mandate, and by whom: never verified by who claims it, nor by who only keeps the portal running. */
public enum MandateStep {
    VERIFY(Right.VERIFY_MANDATE),
    ENDORSE(Right.ENDORSE_MANDATE),
    CONTEST(Right.CONTEST_MANDATE),
    WITHDRAW(Right.CLAIM_MANDATE);

    /** Somebody who would take a step, and what is known of them: whether they entered it, speak for people, and where they work. */
    record Attempt(
            MandateCard card,
            Actor by,
            Optional<OrganisationKind> kind,
            boolean organisationIsThere,
            boolean byClaimant,
            boolean hasEndorsedForAnother,
            boolean speaksForPeople,
            boolean sameArea,
            boolean speaksInTheArea) {

        private Mandate.State state() {
            return card.mandate().state();
        }

        private boolean ofOwnOrganisation() {
            return by.actsFor(card.mandate().organisation());
        }

        /** For whichever organisation they act now. */
        private boolean ofOneOfTheirs() {
            return by.belongsTo(card.mandate().organisation());
        }

        private boolean hasEndorsed() {
            return by.acting().filter(card.endorsedBy()::contains).isPresent();
        }

        private boolean contestsAlready() {
            return by.acting().filter(card::isContestedBy).isPresent();
        }
    }

    private static final Rule<Attempt> CLAIMED =
            Rule.of("mandate.not-claimed", attempt -> attempt.state() == Mandate.State.CLAIMED);
    private static final Rule<Attempt> STANDING =
            Rule.of("mandate.withdrawn", attempt -> attempt.state() != Mandate.State.WITHDRAWN);
    private static final Rule<Attempt> STILL_THERE = Rule.of("organisation.has-ended", Attempt::organisationIsThere);
    private static final Rule<Attempt> NOT_THEIR_OWN =
            Rule.of("mandate.own-organisation", attempt -> !attempt.ofOwnOrganisation());
    private static final Rule<Attempt> ENTERED_BY_ANOTHER =
            Rule.of("mandate.own-claim", attempt -> !attempt.byClaimant());
    private static final Rule<Attempt> NOT_FOR_THEMSELVES =
            Rule.of("mandate.own-endorsement", attempt -> !attempt.ofOwnOrganisation());
    private static final Rule<Attempt> NOT_OF_ONE_OF_THEIRS =
            Rule.of("mandate.own-elsewhere", attempt -> !attempt.ofOneOfTheirs());
    private static final Rule<Attempt> NOT_CLAIMED_BY_THEM =
            Rule.of("mandate.endorses-own-claim", attempt -> !attempt.byClaimant());
    private static final Rule<Attempt> NOT_ENDORSED_FOR_ANOTHER =
            Rule.of("mandate.endorsed-elsewhere", attempt -> !attempt.hasEndorsedForAnother());
    private static final Rule<Attempt> NOT_OF_A_PARTY =
            Rule.of("mandate.of-a-party", attempt -> attempt.card().claimant().sharesInVouching());
    private static final Rule<Attempt> NOT_BY_A_PARTY = Rule.of(
            "mandate.by-a-party",
            attempt -> attempt.kind().filter(OrganisationKind::sharesInVouching).isPresent());
    private static final Rule<Attempt> SPEAKS_FOR_PEOPLE =
            Rule.of("mandate.endorser-without", Attempt::speaksForPeople);
    private static final Rule<Attempt> NOT_ENDORSED =
            Rule.of("mandate.endorsed-already", attempt -> !attempt.hasEndorsed());
    private static final Rule<Attempt> NOT_AGAINST_THEMSELVES =
            Rule.of("mandate.own-contest", attempt -> !attempt.ofOwnOrganisation());
    private static final Rule<Attempt> SAME_AREA = Rule.of("mandate.other-area", Attempt::sameArea);
    private static final Rule<Attempt> NOT_CONTESTED =
            Rule.of("mandate.contested-already", attempt -> !attempt.contestsAlready());
    private static final Rule<Attempt> THEIR_OWN = Rule.of("mandate.of-others", Attempt::ofOwnOrganisation);

    private final Right right;

    MandateStep(Right right) {
        this.right = right;
    }

    /** Who may take it at all. */
    public Right right() {
        return right;
    }

    Optional<Refusal> objection(Attempt attempt) {
        return Rule.objection(rules(), attempt);
    }

    private List<Rule<Attempt>> rules() {
        return switch (this) {
            case VERIFY -> List.of(CLAIMED, STILL_THERE, NOT_THEIR_OWN, ENTERED_BY_ANOTHER, NOT_OF_ONE_OF_THEIRS);
            case ENDORSE ->
                List.of(
                        CLAIMED,
                        STILL_THERE,
                        NOT_FOR_THEMSELVES,
                        NOT_OF_ONE_OF_THEIRS,
                        NOT_CLAIMED_BY_THEM,
                        NOT_OF_A_PARTY,
                        NOT_BY_A_PARTY,
                        SPEAKS_FOR_PEOPLE,
                        NOT_ENDORSED,
                        NOT_ENDORSED_FOR_ANOTHER);
            case CONTEST ->
                List.of(STANDING, STILL_THERE, NOT_AGAINST_THEMSELVES, NOT_OF_ONE_OF_THEIRS, SAME_AREA, NOT_CONTESTED);
            case WITHDRAW -> List.of(STANDING, THEIR_OWN);
        };
    }
}
