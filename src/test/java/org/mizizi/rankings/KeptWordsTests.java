package org.mizizi.rankings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.priorities.PrioritiesFixtures.priority;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.priorities.Dependents;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Priority;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.priorities.Register;
import org.mizizi.rounds.Round;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** E1: what is ranked stays as it is while it is, and as it was ever after. */
@PortalTest
@Import({RankingFixtures.class, PrioritiesFixtures.class})
class KeptWordsTests {

    @Autowired
    ByHand byHand;

    @Autowired
    Register register;

    @Autowired
    Dependents dependents;

    @Autowired
    Ballots ballots;

    @Autowired
    Results results;

    @Autowired
    TestCountry country;

    @Autowired
    RankingFixtures rankings;

    @Autowired
    PrioritiesFixtures inputs;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsBeingRankedIsNeitherRewordedNorMergedNorSplitNorTurnedDown_E1() {
        var round = rankings.open(2);
        var ranked = ballots.alternatives(round.id());
        var one = ranked.getFirst().priority();
        var other = ranked.getLast().priority();
        country.as("nadia", () -> {
            assertRefused("priority.being-ranked", () -> register.reword(one, priority("Something else")));
            assertRefused("priority.being-ranked", () -> register.merge(one, other, text("The same.")));
            assertRefused("priority.being-ranked", () -> register.notTakeUp(one, text("No.")));
            assertThat(dependents.changeObjection(one))
                    .hasValueSatisfying(
                            refusal -> assertThat(refusal.arguments()).containsExactly(round.reference()));
        });
        rankings.close(round);
        country.as("nadia", () -> {
            assertThat(dependents.changeObjection(one)).isEmpty();
            register.reword(one, priority("Something else"));
        });
        assertThat(register.among(List.of(one)).getFirst().title().original()).isEqualTo("Something else");
    }

    @Test
    void theDatabaseHoldsItToo_E1() {
        var round = rankings.open(2);
        var one = ballots.alternatives(round.id()).getFirst().priority();
        for (var change : List.of(
                "title = summary || '{\"x\": 1}'",
                "summary = '{}'",
                "dimension = 'development'",
                "state = 'SPLIT', reason = title",
                "state = 'MERGED_INTO', merged_into = id, reason = title")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(change)
                    .isThrownBy(
                            () -> byHand.write(jdbc.sql("update priorities.priority set " + change + " where id = ?")
                                    .param(one.value())))
                    .withMessageContaining("What is being ranked");
        }
        rankings.close(round);
        assertThat(byHand.write(jdbc.sql("update priorities.priority set dimension = 'development' where id = ?")
                        .param(one.value())))
                .isOne();
    }

    @Test
    void theResultKeepsTheWordsPeopleVotedOn_E1() {
        var round = ranked();
        var one = ballots.alternatives(round.id()).getFirst().priority();
        var before = results.published(round.id());
        country.as("nadia", () -> register.reword(one, priority("Nobody voted on this")));
        var ranking = (Result.Ranking) results.of(round.id());
        assertThat(ranking.standings())
                .extracting(standing -> standing.alternative().title().original())
                .doesNotContain("Nobody voted on this")
                .contains("Priority 1");
        assertThat(results.published(round.id())).isEqualTo(before);
        assertThat(results.rankOf(one))
                .hasValueSatisfying(rank -> assertThat(rank.title()).isEqualTo(text("Priority 1")));
    }

    @Test
    void theWordsAreCopiedByTheDatabaseAndNoOthersAreTaken_E1() {
        var round = rankings.open(2);
        var one = ballots.alternatives(round.id()).getFirst();
        assertThat(jdbc.sql("""
                        select fingerprint = encode(sha256(convert_to(title::text || E'\\n' || summary::text, 'UTF8')), 'hex')
                        from rankings.alternative where round = ? and priority = ?
                        """)
                        .params(round.id().value(), one.priority().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> byHand.write(jdbc.sql("update rankings.alternative set title = '{}' where priority = ?")
                                .param(one.priority().value())));
        var more = rankings.priority("OPEN", "True words");
        byHand.write(
                jdbc.sql("insert into rankings.alternative (round, priority, position, title) values (?, ?, 99, '{}')")
                        .params(round.id().value(), more.value()));
        assertThat(ballots.alternatives(round.id()))
                .anyMatch(alternative -> alternative.title().equals(text("True words")));
    }

    @Test
    void theConvenorReadsBeforehandWhatHangsOnAPriority_E1() {
        var formed = formed();
        assertThat(keys(formed.id())).isEmpty();
        var round = rankings.openAgain();
        assertThat(keys(formed.id())).containsExactly("priorities.hangs.ranking");
        rankings.close(round);
        assertThat(keys(formed.id())).containsExactly("priorities.hangs.result");
    }

    private List<String> keys(PriorityId priority) {
        return country.as(
                "nadia",
                () -> dependents.of(priority).stream()
                        .map(dependent -> dependent.messageKey())
                        .toList());
    }

    private Priority formed() {
        rankings.onlyPriorities(2);
        var said = inputs.submit("salma", inputs.openRound(), "Wells run dry");
        return country.as("nadia", () -> register.form(priority("Wells"), List.of(said.id())));
    }

    private Round ranked() {
        var round = rankings.open(3);
        RankingFixtures.PEOPLE.forEach(person -> rankings.cast(person, round, 1, 2, 3));
        return rankings.close(round);
    }
}
