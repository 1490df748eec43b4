package org.mizizi.site;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisations;
import org.mizizi.plans.Decision;
import org.mizizi.plans.PlanRead;
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
import org.mizizi.site.FollowController.Stop;
import org.mizizi.strategies.Goal;
import org.mizizi.strategies.Strategies;
import org.mizizi.traceability.ConfirmedWay;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Links;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Finds, in what the country has said and done so far, one sentence that went all the way: confirmed by its author and by
 * everyone after, up to a plan that a ministry approved. Of several the one whose input the plan itself cites, then the
 * oldest. Only what is shown at a stop is read for it.
 */
@Component
@Profile(DemoPeople.AT_A_CLICK)
class OneSentence {

    /** The way, with the sentence that every stop quotes, and what the one stop shows. */
    record Followed(
            ConfirmedWay way, InputRow input, @Nullable Object shown) {

        /** In the author's own words. */
        public String sentence() {
            return firstSentence(
                    input.content().words(), Locale.of(input.content().language()));
        }
    }

    /** A priority and where the ballots placed it, if they did. */
    record Ranked(PriorityRow priority, @Nullable Rank rank) {}

    /** The plan at the end, and who plans. */
    record Planned(PlanRead read, LocalizedText planner) {}

    /** What is said of all that the plan cites, and what was decided. */
    record Decided(List<LinkRow> answers, List<Decision> decisions) {}

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

    Followed followed(Stop stop) {
        var way = links.confirmedWay().orElseThrow(() -> new NotFoundException("sentence"));
        var shown = switch (stop) {
            case SENTENCE -> null;
            case PRIORITY -> priority(way);
            case RANKING -> ranked(priority(way));
            case GOAL -> goal(way.cited().upstream().reference());
            case PLAN -> planned(way.cited().downstream().reference());
            case DECISION -> decided(way.cited().downstream().reference());
        };
        return new Followed(way, inputs.find(way.said().upstream().reference()), shown);
    }

    /** The claims of which a stop shows what everybody says. */
    static Stream<LinkRow> claims(Followed followed) {
        return switch (followed.shown()) {
            case Planned _ -> Stream.of(followed.way().cited());
            case Decided decided -> decided.answers().stream();
            case null, default -> Stream.empty();
        };
    }

    private PriorityRow priority(ConfirmedWay way) {
        return register.find(way.said().downstream().reference());
    }

    private Ranked ranked(PriorityRow priority) {
        return new Ranked(priority, results.rankOf(priority.id()).orElse(null));
    }

    private Goal goal(String reference) {
        return strategies
                .inForce()
                .map(strategy ->
                        strategies.goal(strategy.number(), reference).written().goal())
                .orElseThrow(() -> new NotFoundException(reference));
    }

    private Planned planned(String reference) {
        var read = plans.read(reference);
        return new Planned(read, organisations.find(read.plan().organisation()).name());
    }

    private Decided decided(String reference) {
        var plan = plans.find(reference).id();
        return new Decided(plans.originsOf(plan), reviews.decisionsOn(plan));
    }

    static String firstSentence(String words, Locale language) {
        var sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(words);
        return words.substring(0, Math.max(0, sentences.next())).strip();
    }
}
