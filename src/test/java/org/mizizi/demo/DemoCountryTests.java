package org.mizizi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizizi.TestDatabase;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.coherence.Figures;
import org.mizizi.plans.PlanFilter;
import org.mizizi.plans.PlanRow;
import org.mizizi.plans.PlanState;
import org.mizizi.plans.Plans;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.InputSearch.Answered;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PriorityRow;
import org.mizizi.priorities.PriorityState;
import org.mizizi.priorities.Register;
import org.mizizi.rankings.Ballots;
import org.mizizi.responses.Responses;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundRow;
import org.mizizi.rounds.RoundState;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.DemoPeople;
import org.mizizi.security.Role;
import org.mizizi.shared.Refusal;
import org.mizizi.strategies.Comments;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.StrategyState;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole story, told once on a database of its own. */
@SpringBootTest(properties = "spring.main.register-shutdown-hook=false")
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
class DemoCountryTests {

    @Autowired
    Cast cast;

    @Autowired
    Rounds rounds;

    @Autowired
    Inputs inputs;

    @Autowired
    Register register;

    @Autowired
    Ballots ballots;

    @Autowired
    Strategies strategies;

    @Autowired
    Comments comments;

    @Autowired
    Responses responses;

    @Autowired
    Plans plans;

    @Autowired
    Links links;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Test
    void everyRoundStandsWhereTheStoryLeavesIt() {
        assertThat(rounds.all())
                .extracting(RoundRow::purpose, RoundRow::state)
                .containsExactlyInAnyOrderElementsOf(RoundsFile.read().rounds().stream()
                        .map(round -> org.assertj.core.groups.Tuple.tuple(round.purpose(), round.state()))
                        .toList());
        assertThat(rounds.all()).extracting(RoundRow::state).contains(RoundState.OPEN, RoundState.ANSWERED);
    }

    @Test
    void everyoneWhoSpokeInTheFirstRoundHasAnAnswer() {
        var first = round(RoundPurpose.COLLECT, RoundState.ANSWERED);
        var second = round(RoundPurpose.COLLECT, RoundState.OPEN);
        assertThat(inputs.page(new InputSearch("", null, null, Answered.ANY), 0, 200))
                .hasSizeGreaterThanOrEqualTo(60);
        assertThat(inputs.page(InputSearch.of(first.id()), 0, 200)).hasSize(52).allMatch(input -> input.outcome() != null);
        assertThat(inputs.page(InputSearch.waiting(second.id()), 0, 200)).hasSize(13);
    }

    @Test
    void protectedAuthorsStayUnnamed() {
        assertThat(inputs.page(new InputSearch("", null, null, Answered.ANY), 0, 200))
                .filteredOn(input -> input.authorship() == org.mizizi.priorities.Authorship.PROTECTED)
                .isNotEmpty()
                .allMatch(input -> input.author() == null && input.organisation() == null);
    }

    @Test
    void theRegisterIsFormedFromTheInputs() {
        assertThat(register.all())
                .extracting(PriorityRow::state)
                .containsExactlyInAnyOrderElementsOf(PrioritiesFile.read().priorities().stream()
                        .map(PrioritiesFile.PriorityEntry::state)
                        .toList());
        assertThat(register.all())
                .filteredOn(priority -> priority.state() == PriorityState.IN_STRATEGY)
                .allMatch(priority -> priority.confirmed() > 0);
    }
}
