package org.mizizi.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Priority;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.rounds.Round;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.ToDoList;
import org.mizizi.security.Waiting;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@Import({PrioritiesFixtures.class, ResponseFixtures.class})
class ResponsesTests {

    private static final Answer YES = new Answer(Intention.WILL_ACT, "It is what we know best.", "en");

    @Autowired
    Responses responses;

    @Autowired
    ToDoList toDo;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TestCountry country;

    @Autowired
    ResponseFixtures fixtures;

    private Priority priority;

    @BeforeEach
    void formAPriority() {
        priority = fixtures.formed("Paths without mines");
    }

    @Test
    void nobodyButTheAgencyItselfReadsAnAnswerBeforeTheRoundHasClosed_R57() {
        var round = fixtures.open();
        give("erik", round, YES);
        for (var reader : List.of("nadia", "salma", "grace", "lucia", "amina", "erik")) {
            assertThat(country.as(
                            reader,
                            () -> WholeList.of(key -> responses.of(round.id(), ResponseSearch.EVERYTHING, key))))
                    .isEmpty();
            assertThat(country.as(reader, () -> responses.to(priority.id()))).isEmpty();
        }
        assertThat(country.as("lucia", () -> responses.mine(round.id()))).isEmpty();
        assertThat(country.as("erik", () -> responses.mine(round.id()))).hasSize(1);
        fixtures.close(round);
        assertThat(WholeList.of(key -> responses.of(round.id(), ResponseSearch.EVERYTHING, key)))
                .hasSize(1);
        assertThat(responses.to(priority.id()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.answer()).isEqualTo(YES));
    }

    @Test
    void anAnswerCanBeChangedUntilTheRoundCloses() {
        var round = fixtures.open();
        var no = new Answer(Intention.CANNOT, "Our parliament said no.", "en");
        give("erik", round, YES);
        give("erik", round, no);
        fixtures.close(round);
        assertThat(responses.to(priority.id())).extracting(ResponseRow::answer).containsExactly(no);
        assertRefused("round.over", () -> give("erik", round, YES));
    }

    @Test
    void anAnswerNeedsAReason() {
        var round = fixtures.open();
        assertRefused("response.reason", () -> give("erik", round, new Answer(Intention.PARTLY, "  ", "en")));
        assertThat(country.as("erik", () -> responses.mine(round.id()))).isEmpty();
    }

    @Test
    void onlyInvitedAgenciesAnswer() {
        var round = fixtures.open(Set.of(country.organisation("ORG-0010").id()));
        assertRefused("round.not-invited", () -> give("erik", round, YES));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> give("salma", round, YES));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> give("nadia", round, YES));
    }

    @Test
    void whatIsNotInTheRegisterIsNotAnswered() {
        var round = fixtures.open();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as(
                        "erik", () -> responses.give(round.id(), new PriorityId(Identifier.next()), null, YES)));
    }

    @Test
    void theHomePageOfAnAgencyCountsWhatIsLeftToAnswer() {
        var round = fixtures.open();
        assertThat(waiting("erik", round))
                .singleElement()
                .extracting(Waiting::messageKey)
                .isEqualTo("responses.waiting");
        country.as(
                "erik",
                () -> WholeList.of(key -> responses.toAnswer(round.id(), ToAnswerSearch.EVERYTHING, key))
                        .forEach(row -> responses.give(round.id(), row.id(), row.answer(), YES)));
        assertThat(waiting("erik", round)).isEmpty();
        assertThat(waiting("lucia", round)).hasSize(1);
        assertThat(waiting("salma", round)).isEmpty();
    }

    private List<Waiting> waiting(String person, Round round) {
        return country.as(person, () -> toDo.of(currentActor.get())).stream()
                .filter(item -> item.messageKey().startsWith("responses."))
                .filter(waiting -> waiting.reference().equals(round.reference()))
                .toList();
    }

    private void give(String person, Round round, Answer answer) {
        country.as(person, () -> {
            var seen = responses.given(round.id(), priority.id()).orElse(null);
            responses.give(round.id(), priority.id(), seen, answer);
        });
    }
}
