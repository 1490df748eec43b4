package org.mizizi.site;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisations;
import org.mizizi.plans.Decision;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanContent;
import org.mizizi.plans.PlanRow;
import org.mizizi.plans.PlanSearch;
import org.mizizi.plans.PlanState;
import org.mizizi.plans.Plans;
import org.mizizi.plans.Reviews;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PriorityRow;
import org.mizizi.priorities.Register;
import org.mizizi.rankings.Rank;
import org.mizizi.rankings.Results;
import org.mizizi.security.DemoPeople;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PageKey;
import org.mizizi.strategies.Goal;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.StrategyText.WrittenGoal;
import org.mizizi.traceability.Lineage;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Finds, in what the country has said and done so far, one sentence that went all the way: confirmed by its author and by
 * everyone after, up to a plan that a ministry approved. Of several the one whose input the plan itself cites, then the
 * oldest.
 */
@Component
@Profile(DemoPeople.AT_A_CLICK)
class OneSentence {

    /** The three links of the way, from the input to the plan. */
    private record Way(LinkRow said, LinkRow carried, LinkRow cited, boolean quoted) {}

    /** What the six stops show. */
    record Followed(
            String sentence,
            InputRow input,
            LinkRow said,
            PriorityRow priority,
            @Nullable Rank rank,
            Goal goal,
            Planned planned) {}

    /** The plan at the end, what it cites and how that was answered. */
    record Planned(
            LinkRow cited,
            Plan plan,
            PlanContent written,
            LocalizedText planner,
            List<LinkRow> answers,
            List<Decision> decisions) {

        /** The claims of which it is shown what everybody says. */
        Stream<LinkRow> links() {
            return Stream.concat(Stream.of(cited), answers.stream());
        }
    }

    private final Links links;
    private final Inputs inputs;
    private final Register register;
    private final Results results;
    private final Strategies strategies;
    private final Plans plans;
    private final Reviews reviews;
    private final Organisations organisations;

    OneSentence(
            Links links,
            Inputs inputs,
            Register register,
            Results results,
            Strategies strategies,
            Plans plans,
            Reviews reviews,
            Organisations organisations) {
        this.links = links;
        this.inputs = inputs;
        this.register = register;
        this.results = results;
        this.strategies = strategies;
        this.plans = plans;
        this.reviews = reviews;
        this.organisations = organisations;
    }

    Followed followed() {
        return Stream.of(PlanState.APPROVED, PlanState.APPROVED_WITH_CONDITIONS)
                .map(state -> new PlanSearch("", state, null, PlanSearch.Sort.OLDEST))
                .flatMap(oldest -> plans.page(oldest, PageKey.FIRST).rows().stream())
                .sorted(Comparator.comparing(PlanRow::reference))
                .flatMap(plan -> way(links.lineage(plan.reference())).stream())
                .findFirst()
                .map(this::told)
                .orElseThrow(() -> new NotFoundException("sentence"));
    }

    private static Optional<Way> way(Lineage lineage) {
        var plan = lineage.origin().id();
        return confirmed(lineage, plan, NodeKind.GOAL)
                .flatMap(cited -> confirmed(lineage, cited.upstream().id(), NodeKind.PRIORITY)
                        .flatMap(carried -> confirmed(
                                        lineage, carried.upstream().id(), NodeKind.INPUT)
                                .filter(said -> said.upstream().owner() != null)
                                .map(said -> new Way(
                                        said,
                                        carried,
                                        cited,
                                        cites(lineage, plan, said.upstream().id())))))
                .min(Comparator.comparing(Way::quoted)
                        .reversed()
                        .thenComparing(way -> way.said().upstream().reference()));
    }

    private static Stream<LinkRow> confirmed(Lineage lineage, UUID downstream, NodeKind upstream) {
        return links(lineage, downstream, upstream).filter(link -> link.state() == LinkState.CONFIRMED);
    }

    private static Stream<LinkRow> links(Lineage lineage, UUID downstream, NodeKind upstream) {
        return lineage.links().stream()
                .filter(link -> link.downstream().id().equals(downstream)
                        && link.upstream().kind() == upstream);
    }

    private static boolean cites(Lineage lineage, UUID plan, UUID input) {
        return lineage.links().stream()
                .anyMatch(link -> link.downstream().id().equals(plan)
                        && link.upstream().id().equals(input));
    }

    private Followed told(Way way) {
        var input = inputs.find(way.said().upstream().reference());
        var priority = register.find(way.said().downstream().reference());
        return new Followed(
                firstSentence(input.content().words(), Locale.of(input.content().language())),
                input,
                way.said(),
                priority,
                results.rankOf(priority.id()).orElse(null),
                goal(way.cited().upstream().reference()),
                planned(way.cited()));
    }

    private Planned planned(LinkRow cited) {
        var plan = plans.find(cited.downstream().reference());
        return new Planned(
                cited,
                plan,
                plans.content(plan.id(), plan.revision()),
                organisations.find(plan.organisation()).name(),
                plans.originsOf(plan.id()),
                reviews.decisionsOn(plan.id()));
    }

    private Goal goal(String reference) {
        return strategies
                .inForce()
                .flatMap(strategy -> strategies
                        .read(strategy.number())
                        .goals()
                        .map(WrittenGoal::goal)
                        .filter(goal -> goal.reference().equals(reference))
                        .findFirst())
                .orElseThrow(() -> new NotFoundException(reference));
    }

    static String firstSentence(String words, Locale language) {
        var sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(words);
        return words.substring(0, Math.max(0, sentences.next())).strip();
    }
}
