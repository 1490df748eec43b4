package org.mizizi.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mizizi.PortalTest;
import org.mizizi.PreparedCountry;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whoever has answered a round is asked for nothing more in it. */
@PortalTest
@Import(PreparedCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnsweredInRoundsTests {

    @Autowired
    List<SaidInRounds> said;

    @Autowired
    PreparedCountry country;

    @BeforeAll
    void muchWasSaid() {
        country.prepare();
    }

    @Test
    void whoHasSubmittedAnInputHasAnswered_R51() {
        assertThat(answered(RoundPurpose.COLLECT, "collecting")).contains(organisation("women"));
    }

    @Test
    void whoHasSentABallotHasAnswered_R51() {
        assertThat(answered(RoundPurpose.RANK, "ranking")).containsExactly(organisation("women"));
    }

    @Test
    void whoHasCommentedHasAnswered_R51() {
        assertThat(answered(RoundPurpose.COMMENT, "commenting")).isNotEmpty().doesNotContain(organisation("elders"));
    }

    @Test
    void nobodyHasAnsweredWhereNothingWasSaid_R51() {
        for (var purpose : List.of(RoundPurpose.COLLECT, RoundPurpose.RANK, RoundPurpose.COMMENT)) {
            assertThat(answered(purpose, "respondingPlanned"))
                    .as(purpose.name())
                    .isEmpty();
        }
    }

    private List<OrganisationId> answered(RoundPurpose purpose, String round) {
        var module = said.stream()
                .filter(one -> one.purpose() == purpose)
                .findFirst()
                .orElseThrow();
        return module.answered(Set.of(new RoundId(country.called(round)))).stream()
                .map(InvitedTo::organisation)
                .toList();
    }

    private OrganisationId organisation(String called) {
        return new OrganisationId(country.called(called));
    }
}
