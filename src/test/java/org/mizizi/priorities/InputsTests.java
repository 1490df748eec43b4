package org.mizizi.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.priorities.PrioritiesFixtures.content;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.priorities.InputSearch.Answered;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.Refusal;
import org.mizizi.traceability.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@Import(PrioritiesFixtures.class)
class InputsTests {

    @Autowired
    ByHand byHand;

    @Autowired
    Inputs inputs;

    @Autowired
    Endorsements endorsements;

    @Autowired
    Rounds rounds;

    @Autowired
    Links links;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    /** B6: a draft is its author's to throw away; what was submitted is not. */
    @Test
    void aDraftCanBeThrownAwayByItsAuthor() {
        var round = fixtures.openRound();
        var draft = country.as("salma", () -> inputs.saveDraft(round.id(), content("Half a", Authorship.NAMED)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as("hassan", () -> inputs.discard(draft.id())));

        country.as("salma", () -> inputs.discard(draft.id()));

        assertThat(country.as("salma", () -> inputs.draftIn(round.id()))).isEmpty();
        var submitted = fixtures.submit("salma", round, "Water");
        assertRefused("input.not-a-draft", () -> country.as("salma", () -> inputs.discard(submitted.id())));
    }

    /** B6: a slip of the finger is undone within some minutes, and not later. */
    @Test
    void anEndorsementCanBeUndoneForSomeMinutes() {
        var round = fixtures.openRound();
        var input = fixtures.submit("salma", round, "Water");
        country.as("hassan", () -> endorsements.endorse(input.id()));
        assertThat(country.as("hassan", () -> endorsements.canBeUndone(input.id())))
                .isTrue();

        country.as("hassan", () -> endorsements.takeBack(input.id()));

        assertThat(inputs.find(String.valueOf(input.reference())).endorsements().number())
                .isZero();
        country.as("hassan", () -> endorsements.endorse(input.id()));
        PortalClock.at(
                Instant.now().plus(Duration.ofMinutes(11)),
                () -> country.as("hassan", () -> {
                    assertThat(endorsements.canBeUndone(input.id())).isFalse();
                    assertRefused("input.endorsed-for-good", () -> endorsements.takeBack(input.id()));
                }));
    }

    /** C2: the rule stands in the domain, whatever a field lets through. */
    @ParameterizedTest
    @CsvSource({"-1, input.people-below-zero", "1000000001, input.people-too-many"})
    void noDraftHoldsAnImpossibleNumberOfPeople(int people, String refusal) {
        var round = fixtures.openRound();
        var content = new InputContent(
                InputKind.NEED, "en", "Water", "", "LAKE-BANDARI", people, "security", Authorship.NAMED);

        assertRefused(refusal, () -> country.as("salma", () -> inputs.saveDraft(round.id(), content)));
    }

    @Test
    void aCodeTheCountryDoesNotKnowIsRefusedInWords() {
        var round = fixtures.openRound();
        assertRefused("country.unknown-place", () -> draft(round, "fr", "XX-99", "SECURITY"));
        assertRefused("country.unknown-dimension", () -> draft(round, "fr", null, "MAGIC"));
        assertThat(new InputContent(InputKind.NEED, "sw", "Kisima", "", "x", null, "y", Authorship.NAMED).objections())
                .isEmpty();
        assertThat(new InputContent(InputKind.NEED, "??", "Kisima", "", "x", null, "y", Authorship.NAMED).objections())
                .containsExactly(Refusal.of("input.unknown-language"));
    }

    private void draft(Round round, String language, @Nullable String place, @Nullable String dimension) {
        var content = new InputContent(
                InputKind.NEED, language, "A well", "", place, null, dimension, Authorship.ORGANISATION);
        country.as("salma", () -> inputs.saveDraft(round.id(), content));
    }

    @Test
    void aDraftIsKeptForItsAuthorAloneUntilItIsHandedIn() {
        var round = fixtures.openRound();
        country.as("salma", () -> {
            inputs.saveDraft(round.id(), InputContent.blank("fr"));
            inputs.saveDraft(round.id(), content("Les médiatrices ne sont pas payées", Authorship.NAMED));
        });
        assertThat(country.as("salma", () -> inputs.draftIn(round.id())))
                .hasValueSatisfying(
                        draft -> assertThat(draft.content().title()).isEqualTo("Les médiatrices ne sont pas payées"));
        assertThat(country.as("amadou", () -> inputs.draftIn(round.id()))).isEmpty();
        assertThat(country.as("nadia", () -> WholeList.of(key -> inputs.page(InputSearch.of(round.id()), key))))
                .isEmpty();
        assertThat(country.as("salma", () -> WholeList.of(key -> inputs.mine(InputSearch.EVERYTHING, key))))
                .anyMatch(row -> row.state() == InputState.DRAFT);
    }

    @Test
    void aSubmittedInputHasItsReferenceAndIsPublicAtOnce() {
        var submitted = fixtures.submit("salma", fixtures.openRound(), "Women mediators are not paid");
        assertThat(submitted.reference()).matches("INP-\\d{6}");
        assertThat(submitted.state()).isEqualTo(InputState.PUBLISHED);
        assertThat(inputs.find(reference(submitted)).content().title()).isEqualTo("Women mediators are not paid");
    }

    @Test
    void whatIsMissingIsNamedBeforeAnythingIsSubmitted() {
        var round = fixtures.openRound();
        assertThat(InputContent.blank("en").objections())
                .extracting(refusal -> refusal.key())
                .containsExactly("input.no-sentence", "input.no-place", "input.no-dimension");
        country.as("salma", () -> {
            var draft = inputs.saveDraft(round.id(), InputContent.blank("en"));
            assertRefused("input.no-sentence", () -> inputs.submit(draft.id()));
        });
    }

    @Test
    void externalActorsSubmitNothing_R44() {
        var round = fixtures.openRound();
        for (var person : List.of("erik", "lucia", "nadia", "amina", "sami", "yusuf")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> country.as(
                            person, () -> inputs.saveDraft(round.id(), content("Our project", Authorship.NAMED))));
        }
        assertThat(country.as("erik", () -> inputs.submissionObjection(round)))
                .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("input.external"));
        assertThatException()
                .isThrownBy(() -> byHand.write(jdbc.sql("""
                                insert into priorities.input (id, version, round, organisation, author, kind, language, title,
                                                              words, authorship, state, created_at)
                                values (gen_random_uuid(), 0, ?, ?, ?, 'NEED', 'en', '', '', 'NAMED', 'DRAFT', now())
                                """)
                        .params(
                                round.id().value(),
                                country.organisation("ORG-0011").id().value(),
                                country.person("erik").value())))
                .withMessageContaining("An input comes from somebody who may speak for their organisation");
    }

    @Test
    void nothingIsSubmittedOnceTheRoundIsClosed() {
        var round = fixtures.openRound();
        var draft = country.as("salma", () -> inputs.saveDraft(round.id(), content("Too late", Authorship.NAMED)));
        fixtures.close(round);
        assertRefused("round.over", () -> country.as("salma", () -> inputs.submit(draft.id())));
    }

    @Test
    void nobodyRewritesASubmittedInputNotEvenBySql_R46() {
        var submitted = fixtures.submit("salma", fixtures.openRound(), "My words");
        assertRefused("input.words-are-final", () -> submitted.reworded(content("Better words", Authorship.NAMED)));
        assertThatException()
                .isThrownBy(() -> byHand.write(jdbc.sql("update priorities.input set words = 'Polished' where id = ?")
                        .param(submitted.id().value())))
                .withMessageContaining("What was said stays as it was said");
    }

    @Test
    void theConvenorSendsAnInputBackAndOnlyItsAuthorCorrectsIt() {
        var submitted = fixtures.submit("salma", fixtures.openRound(), "The ferry is closed");
        country.as("nadia", () -> inputs.sendBack(submitted.id(), text("Which villages does it affect?")));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> inputs.find(reference(submitted)));
        assertThat(country.as("salma", () -> inputs.find(reference(submitted)))
                        .progress()
                        .returnReason())
                .isEqualTo(text("Which villages does it affect?"));
        var better = content("The ferry to Bandari is closed", Authorship.NAMED);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as("amadou", () -> inputs.resubmit(submitted.id(), better)));
        country.as("salma", () -> inputs.resubmit(submitted.id(), better));
        assertThat(inputs.find(reference(submitted)).content().title()).isEqualTo("The ferry to Bandari is closed");
    }

    /** G: a form that was opened before, or another window, tells no more than its author first agreed to. */
    @Test
    void whoWasNotNamedAtFirstIsNotNamedLater_G() {
        var hidden = fixtures.submit("salma", fixtures.openRound(), "Safe nights", Authorship.PROTECTED);
        country.as("nadia", () -> inputs.sendBack(hidden.id(), text("Where?")));
        for (var more : List.of(Authorship.NAMED, Authorship.ORGANISATION)) {
            assertRefused(
                    "input.authorship-stays",
                    () -> country.as("salma", () -> inputs.resubmit(hidden.id(), content("Safe nights", more))));
        }
        var again = content("Safe nights in Bandari", Authorship.PROTECTED);
        assertThat(country.as("salma", () -> inputs.resubmit(hidden.id(), again))
                        .content()
                        .authorship())
                .isEqualTo(Authorship.PROTECTED);
    }

    @Test
    void anAuthorTakesTheirWordsBack() {
        var submitted = fixtures.submit("salma", fixtures.openRound(), "Close the barracks at night");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as("hassan", () -> inputs.withdraw(submitted.id())));
        country.as("salma", () -> inputs.withdraw(submitted.id()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> inputs.find(reference(submitted)));
        assertThat(links.lineage(reference(submitted)).origin().title().original())
                .isEqualTo(submitted.reference());
    }

    @Test
    void anotherOrganisationEndorsesOnceAndNobodyEndorsesTheirOwn() {
        var round = fixtures.openRound();
        var submitted = fixtures.submit("salma", round, "Wells run dry");
        assertRefused("input.own", () -> country.as("salma", () -> endorsements.endorse(submitted.id())));
        country.as("amadou", () -> {
            endorsements.endorse(submitted.id());
            endorsements.endorse(submitted.id());
        });
        var seen = country.as("amadou", () -> inputs.find(reference(submitted)));
        assertThat(seen.endorsements().number()).isEqualTo(1);
        assertThat(seen.endorsements().ours()).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> country.as("erik", () -> endorsements.endorse(submitted.id())));
    }

    @Test
    void similarInputsOfTheRoundAreFoundByTheirWords() {
        var round = fixtures.openRound();
        fixtures.submit("salma", round, "لا يُدفع للوسيطات أجر عند السفر");
        fixtures.submit("salma", round, "Boreholes are out of use since the floods");
        assertThat(inputs.similar(round.id(), "Our boreholes are broken"))
                .extracting(row -> row.content().title())
                .containsExactly("Boreholes are out of use since the floods");
        assertThat(inputs.similar(round.id(), "للوسيطات")).hasSize(1);
        assertThat(inputs.similar(round.id(), "a ' | ! & :* (")).isEmpty();
    }

    @Test
    void theListIsSearchedAndFilteredWithoutWildcards() {
        var round = fixtures.openRound();
        fixtures.submit("salma", round, "100% of the girls stay home");
        fixtures.submit("hassan", round, "The road is closed");
        assertThat(WholeList.of(key -> inputs.page(
                        new InputSearch("100%", null, round.id(), Answered.ANY, InputSearch.Sort.NEWEST), key)))
                .hasSize(1);
        assertThat(WholeList.of(key -> inputs.page(
                        new InputSearch("%", null, round.id(), Answered.ANY, InputSearch.Sort.NEWEST), key)))
                .hasSize(1);
        assertThat(WholeList.of(key -> inputs.page(
                        new InputSearch("", "development", round.id(), Answered.ANY, InputSearch.Sort.NEWEST), key)))
                .isEmpty();
    }

    @Test
    void everyInputNeedsItsAnswerBeforeTheRoundIsAnswered_R53() {
        var round = fixtures.openRound();
        var first = fixtures.submit("salma", round, "First need");
        var second = fixtures.submit("hassan", round, "Second need");
        fixtures.close(round);
        country.as("nadia", () -> {
            assertThat(WholeList.of(key -> inputs.page(InputSearch.waiting(round.id()), key)))
                    .extracting(row -> row.content().title())
                    .containsExactly("First need", "Second need");
            assertRefused("round.unanswered", () -> rounds.markAnswered(round.id()));
            assertRefused("input.not-grouped", () -> inputs.answer(List.of(first.id()), PrioritiesFixtures.takenUp()));
            inputs.answer(
                    List.of(first.id(), second.id()),
                    new InputDisposition(InputOutcome.NOT_TAKEN_UP, text("A matter for the joint committee.")));
            assertThat(rounds.markAnswered(round.id()).course().answeredAt()).isNotNull();
        });
        var answered = inputs.find(reference(first));
        assertThat(answered.outcome()).isEqualTo(InputOutcome.NOT_TAKEN_UP);
        assertThat(Objects.requireNonNull(answered.answer()).reason())
                .isEqualTo(text("A matter for the joint committee."));
    }

    @Test
    void onlyTheConvenorAnswersAndSendsBack_R58() {
        var submitted = fixtures.submit("salma", fixtures.openRound(), "A need");
        for (var person : List.of("salma", "grace", "okello", "erik", "sami", "amina")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> country.as(
                            person, () -> inputs.answer(List.of(submitted.id()), PrioritiesFixtures.takenUp())));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> country.as(person, () -> inputs.sendBack(submitted.id(), text("Why?"))));
        }
    }

    @Test
    void theLedgerOfAllThisIsIntact_T72() {
        fixtures.submit("salma", fixtures.openRound(), "For the ledger");
        assertThat(country.as("amina", () -> ledger.verify())).isInstanceOf(Verdict.Intact.class);
    }

    private static String reference(Input input) {
        return String.valueOf(input.reference());
    }
}
