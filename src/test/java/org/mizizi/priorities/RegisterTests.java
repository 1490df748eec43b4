package org.mizizi.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.priorities.PrioritiesFixtures.priority;
import static org.mizizi.priorities.PrioritiesFixtures.takenUp;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.security.Reaction;
import org.mizizi.shared.NotFoundException;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.Claims;
import org.mizizi.traceability.LinkAnswer;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.NodeStanding;
import org.mizizi.traceability.Questions;
import org.mizizi.traceability.Relation;
import org.mizizi.traceability.SeenQuestion;
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
    Links links;

    @Autowired
    Claims claims;

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
    void newWordsArePutBeforeTheOwnersAgainAndATranslationIsNot() {
        var formed = formed("Wells", fixtures.submit("salma", fixtures.openRound(), "Wells run dry"));
        answer("salma", formed, LinkState.CONFIRMED);
        var translated = new PriorityText(
                formed.text().title().with("fr", "Des puits"), formed.text().summary(), "security");
        country.as("nadia", () -> register.reword(formed.id(), translated));
        assertThat(stateOfOnlyOrigin(formed)).isEqualTo(LinkState.CONFIRMED);
        country.as("nadia", () -> register.reword(formed.id(), priority("Boreholes")));
        assertThat(stateOfOnlyOrigin(formed)).isEqualTo(LinkState.TO_RECONFIRM);
    }

    @Test
    void anAnswerKeepsTheWordsItWasAbout_E1() {
        var formed = formed("Wells", fixtures.submit("salma", fixtures.openRound(), "Wells run dry"));
        answer("salma", formed, LinkState.CONFIRMED);
        assertThat(onlyAnswer(formed).aboutTitle()).isNull();
        country.as("nadia", () -> register.reword(formed.id(), priority("Boreholes")));
        assertThat(onlyAnswer(formed)).satisfies(answer -> {
            assertThat(answer.fresh()).isFalse();
            assertThat(answer.aboutTitle()).isEqualTo(text("Wells"));
            assertThat(answer.aboutWords()).isEqualTo(priority("Wells").summary());
        });
        answer("salma", formed, LinkState.CONFIRMED);
        assertThat(onlyAnswer(formed).aboutTitle()).isNull();
    }

    private LinkAnswer onlyAnswer(Priority formed) {
        return register.originsOf(formed.id()).getFirst().answers().given().getFirst();
    }

    @Test
    void newWordsAskTheGoalAndThePlanAgainThatFollowFromIt_E1() {
        var formed = formed("Wells", fixtures.submit("salma", fixtures.openRound(), "Wells run dry"));
        var goal = follower(NodeKind.GOAL, formed);
        var plan = follower(NodeKind.PLAN, formed);
        country.as("nadia", () -> register.reword(formed.id(), priority("Boreholes")));
        assertThat(statesOf(goal)).containsExactly(LinkState.TO_RECONFIRM);
        assertThat(statesOf(plan)).containsExactly(LinkState.TO_RECONFIRM);
    }

    @Test
    void aMergeLeavesNoConfirmedLinkOnWhatIsGone_E1() {
        var round = fixtures.openRound();
        var gone = formed("Wells", fixtures.submit("salma", round, "Wells run dry"));
        var target = formed("Water", fixtures.submit("hassan", round, "No water"));
        var goal = follower(NodeKind.GOAL, gone);
        var plan = follower(NodeKind.PLAN, gone);
        country.as("nadia", () -> register.merge(gone.id(), target.id(), text("The same need.")));
        assertThat(upstreamOf(goal)).singleElement().satisfies(link -> {
            assertThat(link.upstream().reference()).isEqualTo(target.reference());
            assertThat(link.state()).as("asked of those who said it").isEqualTo(LinkState.CLAIMED);
        });
        assertThat(upstreamOf(plan)).singleElement().satisfies(link -> {
            assertThat(link.state()).isEqualTo(LinkState.TO_RECONFIRM);
            assertRefused(
                    "link.gone",
                    () -> country.as("salma", () -> questions.confirm(List.of(new SeenQuestion(link.id(), "", null)))));
        });
    }

    @Test
    void whatIsTurnedDownIsAskedAgainWhereAGoalCarriesIt_E1() {
        var formed = formed("Wells", fixtures.submit("salma", fixtures.openRound(), "Wells run dry"));
        var goal = follower(NodeKind.GOAL, formed);
        country.as("nadia", () -> register.notTakeUp(formed.id(), text("Not now.")));
        assertThat(statesOf(goal)).containsExactly(LinkState.TO_RECONFIRM);
    }

    /** Something that follows from the priority, and was confirmed. */
    private UUID follower(NodeKind kind, Priority priority) {
        var id = UUID.randomUUID();
        var convenor = country.organisation("ORG-0001").id();
        country.as(
                "erik",
                () -> Reaction.run(() -> transaction.executeWithoutResult(_ -> {
                    claims.describe(
                            new Node(id, kind, kind + "-" + id, convenor, text("Follower"), standing(kind)),
                            text("What it says"));
                    claims.claim(id, new Claim(priority.id().value(), Relation.ANSWERS, "Page 1"));
                })));
        country.as(
                "salma",
                () -> questions.waitingForMe().stream()
                        .filter(link -> link.downstream().id().equals(id))
                        .forEach(link -> questions.answer(link.seen(), LinkState.CONFIRMED, null, "en")));
        assertThat(statesOf(id)).containsExactly(LinkState.CONFIRMED);
        return id;
    }

    private static NodeStanding standing(NodeKind kind) {
        return kind == NodeKind.GOAL ? NodeStanding.IN_FORCE : NodeStanding.PUBLIC;
    }

    private List<LinkState> statesOf(UUID downstream) {
        return upstreamOf(downstream).stream().map(LinkRow::state).toList();
    }

    private List<LinkRow> upstreamOf(UUID downstream) {
        var found = new ArrayList<LinkRow>();
        Reaction.run(() -> found.addAll(links.upstreamOf(downstream)));
        return found;
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

    private LinkState stateOfOnlyOrigin(Priority priority) {
        return register.originsOf(priority.id()).getFirst().state();
    }

    private static String reference(Input input) {
        return String.valueOf(input.reference());
    }
}
