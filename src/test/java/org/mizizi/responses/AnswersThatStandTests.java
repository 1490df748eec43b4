package org.mizizi.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Priority;
import org.mizizi.priorities.Register;
import org.mizizi.rounds.Round;
import org.mizizi.shared.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agency can answer, and when its answer counts as another one. */
@PortalTest
@Import({PrioritiesFixtures.class, ResponseFixtures.class})
class AnswersThatStandTests {

    private static final Answer YES = new Answer(Intention.WILL_ACT, "It is what we know best.", "en");

    @Autowired
    Responses responses;

    @Autowired
    Register register;

    @Autowired
    ResponseFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    private Priority priority;
    private Round round;

    @BeforeEach
    void open() {
        priority = fixtures.formed("Paths without mines");
        round = fixtures.open();
    }

    @Test
    void whatWasTurnedDownIsNoLongerAnswered() {
        country.as("nadia", () -> register.notTakeUp(priority.id(), PrioritiesFixtures.text("It is done already.")));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> give(null, YES));
    }

    @Test
    void whoSaysTheSameAgainHasSaidNothingNew() {
        give(null, YES);
        give(YES, YES);
        assertThat(told()).containsExactly("ResponseGiven");

        give(YES, new Answer(Intention.WILL_ACT, "We have begun.", "en"));
        assertThat(told()).containsExactly("ResponseGiven", "ResponseGiven");
    }

    private void give(@Nullable Answer seen, Answer answer) {
        country.as("erik", () -> responses.give(round.id(), priority.id(), seen, answer));
    }

    private List<String> told() {
        var response = jdbc.sql("select id from responses.response where round = ? and priority = ?")
                .params(round.id().value(), priority.id().value())
                .query(UUID.class)
                .single();
        return jdbc.sql("select action from audit.entry where subject_id = ? order by sequence")
                .param(response)
                .query(String.class)
                .list();
    }
}
