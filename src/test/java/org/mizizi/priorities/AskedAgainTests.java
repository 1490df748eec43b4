package org.mizizi.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.priorities.PrioritiesFixtures.priority;
import static org.mizizi.priorities.PrioritiesFixtures.takenUp;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.security.Reaction;
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
import org.springframework.transaction.support.TransactionTemplate;

/** What follows from a priority is asked again when the priority changes. */
@PortalTest
@Import(PrioritiesFixtures.class)
class AskedAgainTests {

    @Autowired
    Register register;

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
}
