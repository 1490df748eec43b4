package org.mizizi.priorities;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.AtOnce.together;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.shared.RefusedException;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people at the same link at the same moment: no answer is lost, none is overwritten, and nobody waits for ever. */
@PortalTest
@Import(PrioritiesFixtures.class)
@Timeout(value = 120, unit = SECONDS)
class AnswersAtOnceTests {

    private static final int ROUNDS = 20;

    @Autowired
    Questions questions;

    @Autowired
    Register register;

    @Autowired
    Ledger ledger;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anAnswerIsAboutTheWordsThatWereReadThoughTheyChangeAtThatMoment_R83() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var formed = formed("Wells " + round);
            answers("salma", asked("salma", formed));
            var link = asked("salma", formed);

            var lost = together(() -> answers("salma", link), () -> country.as("nadia", () -> reworded(formed)));

            assertThat(told(lost)).isSubsetOf("link.changed-meanwhile");
            assertThat(standing(link)).isEqualTo(1);
            assertThat(given(link)).isEqualTo(2 - lost.size());
            assertThat(readsAsAnswered(link)).isTrue();
        }
        country.as("amina", () -> assertThat(ledger.verify()).isInstanceOf(Verdict.Intact.class));
    }

    @Test
    void ofTwoAnswersOfOneOrganisationOneStandsAndTheOtherIsToldOfIt_R83() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var formed = country.as(
                    "nadia",
                    () -> register.form(
                            PrioritiesFixtures.priority("A court day"),
                            List.of(fixtures.submit("grace", fixtures.openRound(), "Courts")
                                    .id()),
                            PrioritiesFixtures.takenUp()));
            var link = asked("grace", formed);

            var lost = together(() -> answers("grace", link), () -> answers("okello", link));

            assertThat(told(lost)).containsExactly("link.answered-meanwhile");
            assertThat(standing(link)).isEqualTo(1);
            assertThat(given(link)).isEqualTo(1);
        }
    }

    private Priority formed(String title) {
        var input = fixtures.submit("salma", fixtures.openRound(), title);
        return country.as(
                "nadia",
                () -> register.form(
                        PrioritiesFixtures.priority(title), List.of(input.id()), PrioritiesFixtures.takenUp()));
    }

    private boolean reworded(Priority formed) {
        register.reword(formed.id(), PrioritiesFixtures.priority("Reworded " + formed.reference()));
        return true;
    }

    private LinkRow asked(String person, Priority formed) {
        return country.as(
                person,
                () -> Stream.of(false, true)
                        .flatMap(answered -> WholeList.of(page -> questions.asked(answered, page)).stream())
                        .filter(link ->
                                link.downstream().id().equals(formed.id().value()))
                        .findFirst()
                        .orElseThrow());
    }

    private boolean answers(String person, LinkRow link) {
        country.as(person, () -> questions.answer(link.seen(), LinkState.PARTLY, "Not all of it.", "en"));
        return true;
    }

    private static List<String> told(List<Throwable> lost) {
        return lost.stream()
                .map(failure -> failure instanceof RefusedException refused
                        ? refused.refusal().key()
                        : failure.toString())
                .toList();
    }

    /** Whether the answer that stands is about the words of now, or known to be about others. */
    private boolean readsAsAnswered(LinkRow link) {
        return jdbc.sql("""
                        select a.given_at <= l.changed_at or a.about -> 'downstream' = traceability.words_of(l.downstream)
                        from traceability.link_answer a join traceability.link l on l.id = a.link
                        where l.id = ? and a.stands
                        """).param(link.id().value()).query(Boolean.class).single();
    }

    private long standing(LinkRow link) {
        return jdbc.sql("select count(*) from traceability.link_answer where link = ? and stands")
                .param(link.id().value())
                .query(Long.class)
                .single();
    }

    private long given(LinkRow link) {
        return jdbc.sql("select count(*) from traceability.link_answer where link = ?")
                .param(link.id().value())
                .query(Long.class)
                .single();
    }
}
