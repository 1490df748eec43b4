package org.mizizi.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RoundsTests {

    @Autowired
    Rounds rounds;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theConvenorLeadsARoundThroughItsLife() {
        var opened = country.as("nadia", () -> {
            var planned = rounds.plan(plan(RoundPurpose.COLLECT, 30, null, country.internal()));
            rounds.announce(planned.id());
            return rounds.open(planned.id());
        });
        assertThat(opened.phaseAt(clock.instant())).isEqualTo(RoundPhase.OPEN);
        var answered = country.as("nadia", () -> {
            rounds.close(opened.id(), LocalizedText.of("en", "Floods cut the roads."));
            return rounds.markAnswered(opened.id());
        });
        assertThat(answered.state()).isEqualTo(RoundState.ANSWERED);
        assertThat(answered.shortening().words()).isEqualTo("Floods cut the roads.");
        assertThat(answered.shortening().reason()).isEqualTo(ShorteningReason.ENDED_EARLY);
    }

    @Test
    void aRoundOfLessThanTwentyOneDaysNeedsAReason_R55() {
        assertRefused("round.too-short", plan(RoundPurpose.COLLECT, 20, null, country.internal()));
        var shortened = country.as(
                "nadia",
                () -> rounds.plan(plan(RoundPurpose.COLLECT, 20, "Donor fiscal deadline", country.internal())));
        assertThat(shortened.shortening().words()).isEqualTo("Donor fiscal deadline");
        assertThat(shortened.shortening().reason()).isEqualTo(ShorteningReason.DONOR_FISCAL_DEADLINE);
    }

    @Test
    void evenInAnEmergencyPeopleHaveTenDays_R55() {
        assertRefused("round.too-short-in-emergency", hurried(9, ShorteningReason.EMERGENCY));
        country.as(
                "nadia",
                () -> rounds.announce(
                        rounds.plan(hurried(11, ShorteningReason.EMERGENCY)).id()));
    }

    /** That it will be ended early is no reason to plan it short. */
    @Test
    void whatIsOnlyKnownAfterwardsIsNoReasonToPlanWith_R55() {
        assertRefused("round.too-short", hurried(20, ShorteningReason.ENDED_EARLY));
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseKnowsTheSameLengths_R55(ShorteningReason reason) {
        var opens = clock.instant();
        for (var days : new int[] {1, 9, 10, 20, 21}) {
            var least = new LeastDays(21, 10);
            var closes = opens.plus(Duration.ofDays(days));
            assertThat(jdbc.sql("select rounds.is_long_enough(?, make_interval(days => ?), now())")
                            .params(reason.name(), days)
                            .query(Boolean.class)
                            .single())
                    .as("%s days", days)
                    .isEqualTo(!least.asksWhy(opens, closes, reason) && !least.hurries(opens, closes, reason));
        }
    }

    @Test
    void theDatabaseAnnouncesNoShorterEmergency_R55() {
        var planned = country.as("nadia", () -> rounds.plan(hurried(12, ShorteningReason.EMERGENCY)));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(
                                "update rounds.round set state = 'ANNOUNCED', announced_at = opens_at + interval '3 days' where id = ?")
                        .param(planned.id().value())
                        .update())
                .withMessageContaining("the days that the country sets");
    }

    private RoundPlan hurried(int days, ShorteningReason reason) {
        var now = clock.instant();
        return new RoundPlan(
                RoundPurpose.COLLECT,
                LocalizedText.of("en", "Where must water go first?"),
                LocalizedText.of("en", "Tell us in your own words."),
                now,
                now.plus(Duration.ofDays(days)),
                why(reason, "The river has risen."),
                null,
                country.internal());
    }

    private static WhyShort why(ShorteningReason reason, String words) {
        return new WhyShort(reason, LocalizedText.of("en", words));
    }

    @Test
    void externalOrganisationsAreNotInvitedToRank_R01() {
        assertRefused("round.wrong-side", plan(RoundPurpose.RANK, 30, null, country.external()));
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseKnowsWhomARoundInvites_R01(RoundPurpose purpose) {
        for (var kind : OrganisationKind.values()) {
            var organisation = new Organisation(
                    OrganisationId.next(), "ORG-X", kind, LocalizedText.of("en", "Somebody"), null, true);
            assertThat(jdbc.sql("select rounds.invites(?, ?)")
                            .params(purpose.name(), kind.name())
                            .query(Boolean.class)
                            .single())
                    .as(kind.name())
                    .isEqualTo(purpose.canInvite(organisation));
        }
    }

    @Test
    void onlyTheConvenorSeesWhatIsOnlyPlanned() {
        var planned = country.as("nadia", () -> rounds.plan(plan(RoundPurpose.RANK, 30, null, country.internal())));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as("salma", () -> rounds.find(planned.reference())));
        assertThat(country.as("nadia", () -> WholeList.of(key -> rounds.page(RoundSearch.EVERYTHING, key))))
                .anyMatch(row -> row.id().equals(planned.id()));
        assertThat(WholeList.of(key -> rounds.page(RoundSearch.EVERYTHING, key)))
                .noneMatch(row -> row.id().equals(planned.id()));
    }

    /** B6 */
    @Test
    void aPlannedRoundCanBeThrownAwayAndAnAnnouncedOneTakenBack() {
        var announced = country.as("nadia", () -> {
            var planned = rounds.plan(plan(RoundPurpose.COLLECT, 30, null, country.internal()));
            return rounds.announce(planned.id());
        });
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> country.as("nadia", () -> rounds.discard(announced.id())));

        var back = country.as("nadia", () -> rounds.takeBack(announced.id()));

        assertThat(back.state()).isEqualTo(RoundState.PLANNED);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as("salma", () -> rounds.find(back.reference())));
        country.as("nadia", () -> rounds.discard(back.id()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as("nadia", () -> rounds.find(back.reference())));
    }

    /** B6 */
    @Test
    void aRoundThatHasOpenedIsNotTakenBack() {
        var opened = country.as("nadia", () -> {
            var planned = rounds.plan(plan(RoundPurpose.COLLECT, 30, null, country.internal()));
            rounds.announce(planned.id());
            return rounds.open(planned.id());
        });

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> country.as("nadia", () -> rounds.takeBack(opened.id())))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("round.move"));
    }

    @Test
    void nobodyElsePlansARound_R58() {
        for (var person : new String[] {"salma", "grace", "okello", "erik", "sami", "amina"}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> country.as(
                            person, () -> rounds.plan(plan(RoundPurpose.COLLECT, 30, null, country.internal()))));
        }
    }

    private void assertRefused(String key, RoundPlan plan) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> country.as("nadia", () -> rounds.plan(plan)))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo(key));
    }

    private RoundPlan plan(RoundPurpose purpose, int days, @Nullable String shortening, Set<OrganisationId> invited) {
        var now = clock.instant();
        return new RoundPlan(
                purpose,
                LocalizedText.of("en", "What people need"),
                LocalizedText.of("en", "Tell us in your own words."),
                now,
                now.plus(Duration.ofDays(days)),
                shortening == null ? null : why(ShorteningReason.DONOR_FISCAL_DEADLINE, shortening),
                null,
                invited);
    }
}
