package org.mizizi.strategies;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mizizi.TestCountry;
import org.mizizi.comments.CommentDisposition;
import org.mizizi.comments.CommentOutcome;
import org.mizizi.comments.Comments;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Register;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.springframework.context.annotation.Import;

/** Strategies in each of their states, for tests. */
@Import(PrioritiesFixtures.class)
public record StrategyFixtures(
        TestCountry country,
        Strategies strategies,
        Drafts drafts,
        Comments comments,
        Rounds rounds,
        PrioritiesFixtures priorities,
        Register register,
        Clock clock) {

    public static LocalizedText text(String words) {
        return new LocalizedText(
                "en", new LinkedHashMap<>(Map.of("en", words, "fr", words + " (fr)", "ar", words + " (ar)")));
    }

    /** A priority of the register, formed from one input. */
    public UUID priority() {
        var input = priorities.submit("salma", priorities.openRound(), "Two papers for one field");
        return country.as(
                "nadia",
                () -> register.form(
                                PrioritiesFixtures.priority("Land disputes settled"),
                                List.of(input.id()),
                                PrioritiesFixtures.takenUp())
                        .id()
                        .value());
    }

    public GoalText goal(UUID... carries) {
        return new GoalText(
                text("Disputes settled where they arise"),
                text("Land and family disputes are settled near home."),
                new Marks(
                        List.of(new Milestone(text("A clerk in every district"), LocalDate.of(2027, 3, 1))),
                        List.of(text("Cases waiting: fewer than 800"))),
                Set.of(carries));
    }

    /** A draft with a paragraph in every section and one goal that carries one priority. */
    public Strategy complete() {
        return country.as("nadia", () -> {
            var draft = strategies.draft(text("Framework for peace"));
            strategies.read(draft.number()).sections().forEach(written -> {
                drafts.add(
                        written.section().id(),
                        text("First of " + written.section().kind()));
                drafts.add(
                        written.section().id(),
                        text("Second of " + written.section().kind()));
            });
            var objective = drafts.addObjective(draft.id(), text("Justice within reach"));
            drafts.addGoal(objective.id(), goal(priority()));
            return draft;
        });
    }

    public Strategy inConsultation() {
        var draft = complete();
        return country.as("nadia", () -> strategies.consult(draft.id()));
    }

    /** An open COMMENT round on this strategy for all organisations, or only for these. */
    public Round openRound(Strategy strategy, OrganisationId... guests) {
        var now = clock.instant();
        var invited = guests.length > 0 ? Set.of(guests) : Set.copyOf(country.internal());
        return country.as("nadia", () -> {
            var planned = rounds.plan(new RoundPlan(
                    RoundPurpose.COMMENT,
                    text("Say what is wrong with it"),
                    text("On any paragraph."),
                    now,
                    now.plus(Duration.ofDays(30)),
                    null,
                    strategy.id().value(),
                    invited));
            rounds.announce(planned.id());
            return rounds.open(planned.id());
        });
    }

    public Anchor paragraph(Strategy strategy, SectionKind kind, int position) {
        return country.as(
                "nadia",
                () -> Anchor.of(strategies
                        .read(strategy.number())
                        .sections()
                        .get(kind.number() - 1)
                        .paragraphs()
                        .get(position - 1)
                        .id()));
    }

    /** Consulted on, commented by one organisation of the country, answered and revised. */
    public Strategy revised() {
        return revised(complete());
    }

    public Strategy revised(Strategy draft) {
        var answered = answered(draft);
        return country.as("nadia", () -> strategies.revise(answered.id()));
    }

    /** Consulted on and every comment answered, so that it can be revised. */
    public Strategy answered(Strategy draft) {
        var strategy = country.as("nadia", () -> strategies.consult(draft.id()));
        var round = openRound(strategy);
        var anchor = paragraph(strategy, SectionKind.VISION, 1);
        var comment = country.as("salma", () -> comments.write(anchor, "en", "Name the women."));
        return country.as("nadia", () -> {
            rounds.close(round.id(), LocalizedText.of("en", "All have spoken."));
            comments.answer(comment.id(), CommentDisposition.of(CommentOutcome.TAKEN_UP, text("We do.")));
            return strategy;
        });
    }

    public Strategy adopted() {
        return adopted(complete());
    }

    /** A draft with all that follows, to the last signature. */
    public Strategy adopted(Strategy draft) {
        var revised = revised(draft);
        country.as("okello", () -> strategies.sign(revised.id()));
        return country.as("fatima", () -> strategies.sign(revised.id()));
    }
}
