package org.mizizi.plans;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.Actor;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Stamp;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.NodeStanding;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An implementation plan of one organisation. What it says is kept apart, version by version; {@code revision} is the
 * version last submitted, 0 before the first.
 */
@Table(schema = "plans", name = "plan")
public record Plan(
        @Id PlanId id,
        @Version @Nullable Long version,
        String reference,
        OrganisationId organisation,
        PlanState state,
        int revision,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Hands hands) {

    /** Identifies a plan; made by whoever begins one, so that beginning twice is beginning once. */
    public record PlanId(UUID value) implements Identifier {

        public static PlanId next() {
            return new PlanId(Identifier.next());
        }
    }

    /** Whose hand it was, and when. */
    public record Hand(PersonId by, Instant at) {

        private static Hand of(Stamp stamp) {
            return new Hand(stamp.person(), stamp.at());
        }
    }

    /** Who began a plan, wrote on it last and submitted it last. */
    public record Hands(
            @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "created_")
            Hand began,

            @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "last_edited_")
            Hand wrote,

            @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "submitted_") @Nullable
            Hand submitted) {

        private boolean include(Actor person) {
            return person.isSameHumanAs(wrote.by()) || (submitted != null && person.isSameHumanAs(submitted.by()));
        }
    }

    static Plan begun(PlanId id, String reference, OrganisationId organisation, Stamp by) {
        var hand = Hand.of(by);
        return new Plan(id, null, reference, organisation, PlanState.DRAFT, 0, new Hands(hand, hand, null));
    }

    Plan edited(Stamp by) {
        var edited = new Hands(hands.began(), Hand.of(by), hands.submitted());
        return new Plan(id, version, reference, organisation, state, revision, edited);
    }

    Plan submitted(Stamp by) {
        return handedIn(PlanState.SUBMITTED, by);
    }

    /** For information only: no ministry decides on it. */
    Plan shared(Stamp by) {
        return handedIn(PlanState.SHARED, by);
    }

    private Plan handedIn(PlanState target, Stamp by) {
        var handedIn = new Hands(hands.began(), hands.wrote(), Hand.of(by));
        return new Plan(id, version, reference, organisation, state.to(target), revision + 1, handedIn);
    }

    Plan takenIntoReview() {
        return moved(PlanState.IN_REVIEW);
    }

    Plan decided(PlanOutcome outcome) {
        return moved(outcome.state());
    }

    /** To be written on; the version that was submitted for a moment keeps its number. */
    Plan takenBack() {
        return moved(PlanState.DRAFT);
    }

    Plan withdrawn() {
        return moved(PlanState.WITHDRAWN);
    }

    private Plan moved(PlanState target) {
        return new Plan(id, version, reference, organisation, state.to(target), revision, hands);
    }

    /** The same plan if it is still as its reader saw it: nobody acts on something that has changed meanwhile. */
    Plan asSeen(long seen) {
        if (version == null || version != seen) {
            throw new OptimisticLockingFailureException(reference + " has changed since it was read");
        }
        return this;
    }

    /** The number by which whoever reads this plan now can later say what they have seen. */
    public long seen() {
        return requireNonNull(version, "Not stored yet");
    }

    /** Whether anyone outside its own organisation may know of it. */
    public boolean isPublic() {
        return revision > 0 && state != PlanState.DRAFT;
    }

    /** Whether this person wrote or submitted the version under review, for whichever organisation, and so cannot decide on it. */
    public boolean isTheWorkOf(Actor person) {
        return hands.include(person);
    }

    /** This plan as an end of links; {@code inForce}: an approved version of it is, whatever becomes of a newer one. */
    Node asNode(PlanContent content, boolean inForce) {
        return new Node(
                id.value(),
                NodeKind.PLAN,
                reference,
                organisation,
                content.title(),
                inForce ? NodeStanding.IN_FORCE : standing());
    }

    private NodeStanding standing() {
        return switch (state) {
            case DRAFT -> NodeStanding.HIDDEN;
            case SUBMITTED, IN_REVIEW, RETURNED, SHARED -> NodeStanding.PUBLIC;
            case APPROVED, APPROVED_WITH_CONDITIONS -> NodeStanding.IN_FORCE;
            case DECLINED -> NodeStanding.DECLINED;
            case WITHDRAWN -> NodeStanding.WITHDRAWN;
        };
    }
}
