package org.mizizi.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mizizi.PortalTest;
import org.mizizi.PreparedCountry;
import org.mizizi.shared.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has answered a round is asked for nothing more in it. */
@PortalTest
@Import(PreparedCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnsweredInRoundsTests {

    @Autowired
    List<SaidInRounds> said;

    @Autowired
    JdbcClient jdbc;

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
        return jdbc
                .sql("select distinct organisation from (" + module.answered() + ") said where round = ?")
                .param(country.called(round))
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    private OrganisationId organisation(String called) {
        return new OrganisationId(country.called(called));
    }
}
