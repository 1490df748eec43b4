package org.mizizi.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizizi.plans.Plan.Hand;
import org.mizizi.plans.Plan.Hands;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.security.Actor;
import org.mizizi.security.Human;
import org.mizizi.security.Role;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Side;
import org.mizizi.shared.Stamp;

/** Three people have a hand in a plan, and who may not decide on it follows from that: no move takes one for another. */
class HandsOfAPlanTests {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final OrganisationId OURS = new OrganisationId(UUID.randomUUID());
    private static final Stamp BEGAN = stamp(0);
    private static final Stamp WROTE = stamp(1);
    private static final Stamp HANDED_IN = stamp(2);
    private static final Stamp SOMEBODY_ELSE = stamp(3);

    private static Stamp stamp(int hours) {
        return new Stamp(new PersonId(UUID.randomUUID()), OURS, NOON.plus(Duration.ofHours(hours)));
    }

    @ParameterizedTest
    @MethodSource
    void whoBeganWroteAndHandedInAPlanStaysKnown(BiFunction<Plan, Stamp, Plan> handIn) {
        var written = Plan.begun(PlanId.next(), "PLAN-0001", OURS, BEGAN).edited(WROTE);
        theirs(handIn.apply(written, HANDED_IN));
    }

    static Stream<BiFunction<Plan, Stamp, Plan>> whoBeganWroteAndHandedInAPlanStaysKnown() {
        return Stream.of(
                Plan::submitted,
                Plan::shared,
                (plan, by) -> plan.submitted(by).takenIntoReview(),
                (plan, by) -> plan.submitted(by).takenIntoReview().decided(PlanOutcome.APPROVED),
                (plan, by) -> plan.submitted(by).takenIntoReview().decided(PlanOutcome.RETURNED),
                (plan, by) -> plan.submitted(by).takenBack(),
                (plan, by) -> plan.submitted(by).withdrawn());
    }

    private static void theirs(Plan plan) {
        assertThat(plan.hands()).isEqualTo(new Hands(hand(BEGAN), hand(WROTE), hand(HANDED_IN)));
        assertThat(plan.isTheWorkOf(somebodyWho(WROTE))).isTrue();
        assertThat(plan.isTheWorkOf(somebodyWho(HANDED_IN))).isTrue();
        assertThat(plan.isTheWorkOf(somebodyWho(SOMEBODY_ELSE))).isFalse();
    }

    /** The same human, who acts for another organisation now. */
    private static Actor somebodyWho(Stamp did) {
        var now = new PersonId(UUID.randomUUID());
        var human = new Human(Set.of(now, did.person()), Set.of());
        return new Actor(now, "Somebody", Set.of(Role.MINISTRY_APPROVER), null, Side.INTERNAL, "en", human);
    }

    private static Hand hand(Stamp stamp) {
        return new Hand(stamp.person(), stamp.at());
    }
}
