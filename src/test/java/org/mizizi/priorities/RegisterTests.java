package org.mizizi.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.priorities.PrioritiesFixtures.priority;
import static org.mizizi.priorities.PrioritiesFixtures.takenUp;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.shared.NotFoundException;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Import(PrioritiesFixtures.class)
class RegisterTests {

    @Autowired
    Register register;

    @Autowired
    Inputs inputs;

    @Autowired
    Questions questions;

    @Autowired
    TestCountry country;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PrioritiesFixtures fixtures;

    @Test
    void aPriorityIsFormedFromInputsAnsweredAndPutBeforeTheirOwners() {
        var round = fixtures.openRound();
        var first = fixtures.submit("salma", round, "Mediators are not paid");
        var second = fixtures.submit("hassan", round, "Elders pay from their own pocket");
        var formed = formed("Local mediation", first, second);
        var row = register.find(formed.reference());
        assertThat(row.behind().inputs()).isEqualTo(2);
        assertThat(row.behind().organisations()).isEqualTo(2);
        assertThat(inputs.find(reference(first)).progress().groupedInto()).containsExactly(formed.reference());
        assertThat(inputs.find(reference(first)).outcome()).isEqualTo(InputOutcome.TAKEN_UP);
        assertThat(country.as("salma", () -> questions.waitingForMe()))
                .filteredOn(link -> link.downstream().id().equals(formed.id().value()))
                .singleElement()
                .satisfies(link -> assertThat(link.claim().evidence()).isEqualTo("Mediators are not paid"));
        answer("hassan", formed, LinkState.CONFIRMED);
        assertThat(register.find(formed.reference()).behind().confirmed()).isEqualTo(1);
    }

    @Test
    void aPriorityNeedsAnInputAndNoneThatIsNotPublic_R44() {
        country.as("nadia", () -> {
            assertRefused("priority.no-input", () -> register.form(priority("From nowhere"), List.of()));
        });
        var withdrawn = fixtures.submit("salma", fixtures.openRound(), "Forget it");
        country.as("salma", () -> inputs.withdraw(withdrawn.id()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> formed("Forgotten", withdrawn));
    }

    @Test
    void nobodyButTheConvenorTouchesTheRegister_R58() {
        var input = fixtures.submit("salma", fixtures.openRound(), "A need");
        for (var person : List.of("salma", "grace", "okello", "erik", "sami", "amina")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() ->
                            country.as(person, () -> register.form(priority("Mine"), List.of(input.id()), takenUp())));
        }
    }

    @Test
    void mergingKeepsEveryOrigin() {
        var round = fixtures.openRound();
        var first = fixtures.submit("salma", round, "Land clerks");
        var second = fixtures.submit("hassan", round, "Old registers");
        var gone = formed("A land clerk in every district", first, second);
        var target = formed("Land disputes settled", second);
        answer("hassan", target, LinkState.CONFIRMED);
        country.as("nadia", () -> register.merge(gone.id(), target.id(), text("The same need.")));
        assertThat(register.originsOf(target.id()))
                .extracting(Origin::reference)
                .containsExactlyInAnyOrder(reference(first), reference(second));
        assertThat(register.find(target.reference()).behind().confirmed()).isEqualTo(1);
        assertThat(register.originsOf(gone.id())).hasSize(2);
        var merged = register.find(gone.reference());
        assertThat(merged.state()).isEqualTo(PriorityState.MERGED_INTO);
        assertThat(merged.fate().mergedInto()).isEqualTo(target.reference());
        assertThat(country.as("salma", () -> questions.waitingForMe()))
                .noneMatch(link -> link.downstream().id().equals(gone.id().value()));
        assertThat(inputs.find(reference(first)).progress().groupedInto()).containsExactly(target.reference());
        assertRefused(
                "priority.move", () -> country.as("nadia", () -> register.merge(gone.id(), target.id(), text("x"))));
    }

    @Test
    void splittingPlacesEveryInput() {
        var round = fixtures.openRound();
        var road = fixtures.submit("salma", round, "The road is unsafe");
        var lake = fixtures.submit("hassan", round, "The lake is unsafe");
        var whole = formed("Safe ways", road, lake);
        var roads = new PriorityPart(priority("Safe roads"), Set.of(road.id()));
        var waters = new PriorityPart(priority("Safe waters"), Set.of(lake.id()));
        country.as("nadia", () -> {
            assertRefused("priority.split-parts", () -> register.split(whole.id(), List.of(roads), text("x")));
            assertRefused(
                    "priority.split-leaves-out", () -> register.split(whole.id(), List.of(roads, roads), text("x")));
            register.split(whole.id(), List.of(roads, waters), text("Two different needs."));
        });
        assertThat(register.partsOf(whole.id()))
                .extracting(row -> row.title().original())
                .containsExactly("Safe roads", "Safe waters");
        assertThat(register.find(whole.reference()).state()).isEqualTo(PriorityState.SPLIT);
        assertThat(inputs.find(reference(lake)).progress().groupedInto()).hasSize(1);
    }

    @Test
    void anInputMovesToAnotherPriorityUnlessItIsTheLast() {
        var round = fixtures.openRound();
        var boat = fixtures.submit("salma", round, "A rescue boat");
        var road = fixtures.submit("hassan", round, "A safe road");
        var from = formed("Safe ways", boat, road);
        var to = formed("Rescue", fixtures.submit("maryam", round, "Fires in the reeds"));
        country.as("nadia", () -> {
            register.regroup(boat.id(), from.id(), to.id());
            assertRefused("priority.last-input", () -> register.regroup(road.id(), from.id(), to.id()));
        });
        assertThat(inputs.find(reference(boat)).progress().groupedInto()).containsExactly(to.reference());
    }

    @Test
    void whatIsNotTakenUpSaysWhyAndStaysInTheRegister() {
        var round = fixtures.openRound();
        var formed = formed("Patrols on both shores", fixtures.submit("salma", round, "Joint patrols"));
        country.as("nadia", () -> register.notTakeUp(formed.id(), text("It needs the neighbour's consent.")));
        assertThat(WholeList.of(key -> register.page(
                        new PrioritySearch(
                                "", null, PriorityState.NOT_TAKEN_UP, round.reference(), PrioritySearch.Sort.REFERENCE),
                        key)))
                .singleElement()
                .satisfies(row -> assertThat(row.fate().reason()).isEqualTo(text("It needs the neighbour's consent.")));
        assertRefused(
                "priority.not-alive",
                () -> country.as(
                        "nadia",
                        () -> register.add(
                                formed.id(),
                                List.of(fixtures.submit("hassan", round, "More").id()))));
    }

    @Test
    void theRegisterIsSearchedByItsWordsAndThoseOfTheInputs() {
        var round = fixtures.openRound();
        var formed = formed("Clinics with light", fixtures.submit("salma", round, "The midwife works by torch_light"));
        for (var words : List.of("clinics", formed.reference(), "torch_light")) {
            assertThat(WholeList.of(key -> register.page(
                            new PrioritySearch(
                                    words, "security", null, round.reference(), PrioritySearch.Sort.REFERENCE),
                            key)))
                    .extracting(PriorityRow::reference)
                    .containsExactly(formed.reference());
        }
        assertThat(WholeList.of(key -> register.page(
                        new PrioritySearch("torch%light", null, null, round.reference(), PrioritySearch.Sort.REFERENCE),
                        key)))
                .isEmpty();
    }

    @Test
    void whatCanStillGrowIsOfferedByItsReferenceAndItsTitleAndByNothingElse() {
        var round = fixtures.openRound();
        var open = formed("Wells that everybody reaches", fixtures.submit("salma", round, "A well"));
        var closed = formed("Wells of stone", fixtures.submit("salma", round, "Stones"));
        country.as("nadia", () -> register.notTakeUp(closed.id(), text("There is no stone.")));
        assertThat(offered("WELLS", null)).containsExactly(open.reference());
        assertThat(offered(open.reference(), null)).containsExactly(open.reference());
        assertThat(offered("WELLS", open.id())).isEmpty();
        assertThat(offered("texts", null)).doesNotContain(open.reference());
        assertThat(offered("W%s", null)).doesNotContain(open.reference());
    }

    private List<String> offered(String words, @Nullable PriorityId except) {
        return register.alive(words, except, 0, 50).stream()
                .map(PriorityRow::reference)
                .toList();
    }

    @Test
    void aWithdrawnInputKeepsItsPlaceAmongTheOriginsWithoutItsWords_T51() {
        var round = fixtures.openRound();
        var input = fixtures.submit("salma", round, "Forget my words");
        var formed = formed("Something", input, fixtures.submit("hassan", round, "Another"));
        country.as("salma", () -> inputs.withdraw(input.id()));
        assertThat(register.originsOf(formed.id()))
                .filteredOn(origin -> origin.reference().equals(input.reference()))
                .singleElement()
                .satisfies(origin -> assertThat(origin.input()).isNull());
        assertThat(register.find(formed.reference()).behind().inputs()).isEqualTo(1);
    }

    private Priority formed(String title, Input... origins) {
        var ids = Arrays.stream(origins).map(Input::id).toList();
        return country.as("nadia", () -> register.form(priority(title), ids, takenUp()));
    }

    private void answer(String person, Priority priority, LinkState answer) {
        country.as(
                person,
                () -> questions.waitingForMe().stream()
                        .filter(link ->
                                link.downstream().id().equals(priority.id().value()))
                        .forEach(link -> questions.answer(link.seen(), answer, null, "en")));
    }

    private static String reference(Input input) {
        return String.valueOf(input.reference());
    }
}
