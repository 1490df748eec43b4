package org.mizizi;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.mizizi.comments.CommentDisposition;
import org.mizizi.comments.CommentOutcome;
import org.mizizi.comments.CommentSearch;
import org.mizizi.comments.CommentSearch.Answered;
import org.mizizi.comments.CommentSearch.Sort;
import org.mizizi.comments.Comments;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.PlanDraft;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.PlanRow;
import org.mizizi.plans.PlanSearch;
import org.mizizi.plans.PlanState;
import org.mizizi.plans.Plans;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.plans.Reviews;
import org.mizizi.plans.Submissions;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Endorsements;
import org.mizizi.priorities.InputDisposition;
import org.mizizi.priorities.InputOutcome;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Register;
import org.mizizi.rankings.Ballots;
import org.mizizi.rankings.Places;
import org.mizizi.responses.Answer;
import org.mizizi.responses.Intention;
import org.mizizi.responses.Responses;
import org.mizizi.responses.ToAnswerSearch;
import org.mizizi.rounds.RoundPhase;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundRow;
import org.mizizi.rounds.RoundSearch;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PortalClock;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.Strategy.StrategyId;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.Questions;

/** What people do on one node, each act on whatever the person finds there; what there is nothing to do on is left alone. */
record Work(
        Rounds rounds,
        Inputs inputs,
        Endorsements endorsements,
        Register register,
        Ballots ballots,
        Responses responses,
        Comments comments,
        Plans plans,
        Submissions submissions,
        Reviews reviews,
        Links links,
        Questions questions,
        Clock clock,
        PlansFixtures drafts,
        StrategyId commented) {

    private static final List<Authorship> AUTHORSHIPS = List.of(Authorship.values());

    /** Where the parts of a node come from. */
    interface Beans {
        <T> T bean(Class<T> type);
    }

    static Work on(Beans node, PlansFixtures drafts, StrategyId commented) {
        return new Work(
                node.bean(Rounds.class),
                node.bean(Inputs.class),
                node.bean(Endorsements.class),
                node.bean(Register.class),
                node.bean(Ballots.class),
                node.bean(Responses.class),
                node.bean(Comments.class),
                node.bean(Plans.class),
                node.bean(Submissions.class),
                node.bean(Reviews.class),
                node.bean(Links.class),
                node.bean(Questions.class),
                node.bean(PortalClock.class),
                drafts,
                commented);
    }

    void planAndAnnounce(RandomGenerator chance, Set<OrganisationId> internal, Set<OrganisationId> external) {
        var purposes = List.of(RoundPurpose.COLLECT, RoundPurpose.RANK, RoundPurpose.RESPOND);
        if (rounds(RoundPhase.OPEN).size() + rounds(RoundPhase.ANNOUNCED).size() > 8) {
            return;
        }
        var purpose = one(chance, purposes);
        var opens = clock.instant().plus(Duration.ofDays(chance.nextInt(1, 5)));
        var planned = rounds.plan(new RoundPlan(
                purpose,
                text("A round of " + purpose),
                text("Say it in your own words."),
                opens,
                opens.plus(Duration.ofDays(chance.nextInt(22, 26))),
                null,
                null,
                purpose == RoundPurpose.RESPOND ? external : internal));
        rounds.announce(planned.id());
    }

    void openOrClose() {
        for (var round : rounds(RoundPhase.OPENING)) {
            rounds.open(round.id());
        }
        for (var round : rounds(RoundPhase.CLOSING)) {
            rounds.close(round.id(), null);
        }
    }

    void group(RandomGenerator chance) {
        var waiting = inputs.page(InputSearch.waiting(null), PageKey.FIRST).rows();
        if (!waiting.isEmpty()) {
            var input = one(chance, waiting);
            register.form(
                    PrioritiesFixtures.priority("From " + input.reference()),
                    List.of(input.id()),
                    new InputDisposition(InputOutcome.TAKEN_UP, text("It is the heart of it.")));
        }
    }

    void answerInput(RandomGenerator chance) {
        var waiting = inputs.page(InputSearch.waiting(null), PageKey.FIRST).rows();
        if (!waiting.isEmpty()) {
            inputs.answer(
                    List.of(one(chance, waiting).id()),
                    new InputDisposition(InputOutcome.NOT_TAKEN_UP, text("Another round is about this.")));
        }
    }

    void answerComment(RandomGenerator chance) {
        var waiting = comments.page(
                        commented, new CommentSearch("", null, Answered.WAITING, Sort.OLDEST), PageKey.FIRST)
                .rows();
        if (!waiting.isEmpty()) {
            comments.answer(
                    one(chance, waiting).id(), CommentDisposition.of(CommentOutcome.NOT_TAKEN_UP, text("It says so.")));
        }
    }

    void say(RandomGenerator chance) {
        for (var round : of(chance, RoundPurpose.COLLECT)) {
            var draft = inputs.saveDraft(
                    round.id(),
                    PrioritiesFixtures.content("Need " + chance.nextInt(1_000_000), one(chance, AUTHORSHIPS)));
            inputs.submit(draft.id());
        }
    }

    void endorse(RandomGenerator chance) {
        var said = inputs.page(InputSearch.EVERYTHING, PageKey.FIRST).rows();
        if (!said.isEmpty()) {
            var input = one(chance, said);
            if (input.endorsements().ours() && endorsements.canBeUndone(input.id())) {
                endorsements.takeBack(input.id());
            } else {
                endorsements.endorse(input.id());
            }
        }
    }

    void rank(RandomGenerator chance) {
        for (var round : of(chance, RoundPurpose.RANK)) {
            var places = new ArrayList<Places.Place>();
            ballots.alternatives(round.id())
                    .forEach(alternative -> places.add(new Places.Place(alternative.priority(), chance.nextInt(1, 9))));
            var draft = ballots.draft(round.id());
            var saved = ballots.save(round.id(), Places.of(places), draft.revision());
            ballots.cast(round.id(), saved.places());
        }
    }

    void comment(RandomGenerator chance, List<Anchor> anchors) {
        comments.write(one(chance, anchors), "en", "Comment " + chance.nextInt(1_000_000));
    }

    void answerQuestion(RandomGenerator chance) {
        var waiting = questions.waitingForMe();
        if (!waiting.isEmpty()) {
            questions.answer(
                    one(chance, waiting).seen(),
                    one(chance, List.of(LinkState.CONFIRMED, LinkState.PARTLY, LinkState.DISPUTED)),
                    "This is what we meant.",
                    "en");
        }
    }

    void respond(RandomGenerator chance) {
        for (var round : of(chance, RoundPurpose.RESPOND)) {
            var priorities = WholeList.of(key -> responses.toAnswer(round.id(), ToAnswerSearch.EVERYTHING, key));
            if (!priorities.isEmpty()) {
                var priority = one(chance, priorities);
                responses.give(
                        round.id(),
                        priority.id(),
                        priority.answer(),
                        new Answer(one(chance, List.of(Intention.values())), "So we decided.", "en"));
            }
        }
    }

    void writePlan(RandomGenerator chance) {
        var ends = links.linkable("", 0, 20).stream().map(Node::id).toList();
        if (ends.isEmpty()) {
            return;
        }
        var begun = plans.begin(PlanId.next(), "en");
        var claims = List.of(PlansFixtures.claim(one(chance, ends)));
        plans.save(begun.id(), begun.seen(), new PlanDraft(drafts.content("Plan " + chance.nextInt(1_000)), claims));
        submissions.submit(begun.id());
    }

    void takeBackAndSendAgain(RandomGenerator chance) {
        for (var plan : plans(chance, PlanState.SUBMITTED)) {
            var found = plans.find(plan.reference());
            if (submissions.takeBackObjection(found).isEmpty()) {
                submissions.submit(
                        submissions.takeBack(found.id(), found.seen()).id());
            }
        }
    }

    void takeIntoReview(RandomGenerator chance) {
        for (var plan : plans(chance, PlanState.SUBMITTED)) {
            reviews.takeIntoReview(plan.id());
        }
    }

    void decide(RandomGenerator chance) {
        for (var plan : plans(chance, PlanState.IN_REVIEW)) {
            var found = plans.find(plan.reference());
            reviews.decide(drafts.judgement(
                    found, one(chance, List.of(PlanOutcome.APPROVED, PlanOutcome.DECLINED, PlanOutcome.RETURNED))));
        }
    }

    void endorsePlan(RandomGenerator chance) {
        for (var plan : plans(chance, PlanState.IN_REVIEW)) {
            reviews.endorse(plan.id(), plan.revision());
        }
    }

    /** One open round of this purpose, if there is one. */
    private List<RoundRow> of(RandomGenerator chance, RoundPurpose purpose) {
        return any(
                chance,
                rounds.page(new RoundSearch("", purpose, RoundPhase.OPEN, RoundSearch.Sort.OPEN_FIRST), PageKey.FIRST)
                        .rows());
    }

    private List<RoundRow> rounds(RoundPhase phase) {
        return rounds.page(new RoundSearch("", null, phase, RoundSearch.Sort.OPEN_FIRST), PageKey.FIRST)
                .rows();
    }

    private List<PlanRow> plans(RandomGenerator chance, PlanState state) {
        return any(
                chance,
                plans.page(new PlanSearch("", state, null, PlanSearch.Sort.NEWEST), PageKey.FIRST)
                        .rows());
    }

    private static <T> List<T> any(RandomGenerator chance, List<T> all) {
        return all.isEmpty() ? List.of() : List.of(one(chance, all));
    }

    private static <T> T one(RandomGenerator chance, List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of("en", words);
    }
}
