package org.mizizi.security;

import static org.mizizi.security.Scenes.with;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mizizi.PreparedCountry;
import org.mizizi.TestCountry;
import org.mizizi.comments.Comment;
import org.mizizi.comments.CommentDisposition;
import org.mizizi.comments.CommentOutcome;
import org.mizizi.comments.Comments;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.Drafts;
import org.mizizi.strategies.Goal;
import org.mizizi.strategies.Objective;
import org.mizizi.strategies.Paragraph;
import org.mizizi.strategies.Section;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.Strategy.StrategyId;
import org.mizizi.strategies.StrategyFixtures;
import org.mizizi.strategies.StrategyText;

/** A strategy in writing, with a section of somebody's ministry; one that is commented on; and one to be signed. */
record StrategyScenes(
        TestCountry country,
        PreparedCountry prepared,
        Strategies strategies,
        Drafts drafts,
        Comments comments,
        StrategyFixtures fixtures) {

    void set(Scenes scenes) {
        writing(scenes);
        goals(scenes);
        steps(scenes);
        commenting(scenes);
    }

    private void writing(Scenes scenes) {
        scenes.anybodys("Drafts.entitle", _ -> {
                    var draft = fixtures.complete();
                    return with(draft.id(), draft.title(), words("Peace"));
                })
                .anybodys("Drafts.discard", _ -> with(fixtures.complete().id()))
                .anybodys("Drafts.head", who -> with(section(who).id(), null, words("What we see")))
                .anybodys("Drafts.assign", who -> with(section(who).id(), ministry("okello")))
                .owned(
                        "Drafts.add",
                        "strategy.other-section",
                        who -> with(section(who).id(), words("Third")))
                .owned("Drafts.edit", "strategy.other-section", who -> {
                    var paragraph = paragraph(who);
                    return with(paragraph.id(), paragraph.text(), words("Better"));
                })
                .owned(
                        "Drafts.move",
                        "strategy.other-section",
                        who -> with(paragraph(who).id(), 2))
                .owned(
                        "Drafts.remove",
                        "strategy.other-section",
                        who -> with(paragraph(who).id()))
                .anybodys("Drafts.find[SectionId]", who -> with(section(who).id()))
                .anybodys("Drafts.find[ParagraphId]", who -> with(paragraph(who).id()))
                .anybodys("Drafts.find[ObjectiveId]", _ -> with(objective().id()));
    }

    private void goals(Scenes scenes) {
        scenes.anybodys("Drafts.addObjective", _ -> with(fixtures.complete().id(), words("Peace")))
                .anybodys("Drafts.editObjective", _ -> {
                    var objective = objective();
                    return with(objective.id(), objective.title(), words("Peace"));
                })
                .anybodys("Drafts.removeObjective", _ -> {
                    var draft = fixtures.complete();
                    return with(country.as("nadia", () -> drafts.addObjective(draft.id(), words("Empty")))
                            .id());
                })
                .anybodys("Drafts.addGoal", _ -> with(objective().id(), fixtures.goal(fixtures.priority())))
                .anybodys("Drafts.editGoal", _ -> {
                    var goal = goal();
                    return with(goal.id(), goal.version(), fixtures.goal(fixtures.priority()));
                })
                .anybodys("Drafts.removeGoal", _ -> with(goal().id()));
    }

    private void steps(Scenes scenes) {
        scenes.anybodys("Strategies.consult", _ -> with(fixtures.complete().id()))
                .anybodys("Strategies.goal", _ -> with(fixtures.inConsultation().number(), "GOAL-1.1"))
                .anybodys("Strategies.revise", _ -> with(new StrategyId(prepared.called("answeredFor"))));
    }

    private void commenting(Scenes scenes) {
        scenes.anybodys("Comments.write", _ -> with(commented(), "en", "Name the women."))
                .owned(
                        "Comments.withdraw",
                        "comment.not-yours",
                        who -> with(comment(who).id()))
                .anybodys(
                        "Comments.answer[CommentId, CommentDisposition]",
                        _ -> with(comment("salma").id(), taken()))
                .anybodys(
                        "Comments.answer[Collection, CommentDisposition]",
                        _ -> with(List.of(comment("salma").id()), taken()))
                .anybodys("Comments.find", _ -> with(comment("salma").reference()));
    }

    private static CommentDisposition taken() {
        return CommentDisposition.of(CommentOutcome.TAKEN_UP, words("We do."));
    }

    private static LocalizedText words(String words) {
        return StrategyFixtures.text(words);
    }

    /** Of the ministry that this person works for, as far as they do. */
    private Section section(String who) {
        return written(fixtures.complete(), who).section();
    }

    private Paragraph paragraph(String who) {
        return written(fixtures.complete(), who).paragraphs().getFirst();
    }

    private StrategyText.WrittenSection written(Strategy draft, String who) {
        if (country.account(who).claimedRoles().contains(Role.MINISTRY_OFFICER)) {
            var first = of(draft, text -> text.sections().getFirst().section().id());
            country.as("nadia", () -> drafts.assign(first, ministry(who)));
        }
        return of(draft, text -> text.sections().getFirst());
    }

    private OrganisationId ministry(String who) {
        return country.organisation(who.equals("grace") || who.equals("okello") ? "ORG-0002" : "ORG-0003")
                .id();
    }

    private Objective objective() {
        return of(fixtures.complete(), text -> text.objectives().getFirst().objective());
    }

    private Goal goal() {
        return of(
                fixtures.complete(),
                text -> text.goals().findFirst().orElseThrow().goal());
    }

    private <T> T of(Strategy strategy, Function<StrategyText, T> part) {
        return country.as("nadia", () -> part.apply(strategies.read(strategy.number())));
    }

    /** In a round to which everybody is invited, those from outside too. */
    private Anchor commented() {
        var strategy = fixtures.inConsultation();
        var everybody = Stream.concat(country.internal().stream(), country.external().stream());
        fixtures.openRound(strategy, everybody.toArray(OrganisationId[]::new));
        return fixtures.paragraph(strategy, SectionKind.VISION, 1);
    }

    private Comment comment(String who) {
        var anchor = commented();
        return country.as(who, () -> comments.write(anchor, "en", "Name the women."));
    }
}
