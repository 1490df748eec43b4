package org.mizizi.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of the story, each at their own browser, and what has come of it so far, step by step. */
final class Story implements AutoCloseable {

    /** So many plans of the demo country are in force before. */
    private static final int IN_FORCE = 3;

    private final String address;
    private final String language;
    private final int desks;
    private final int homes;
    private final Script script;
    private final Map<String, Person> people = new HashMap<>();
    final List<String> inputs = new ArrayList<>();
    String collect = "";
    String priority = "";
    String ranking = "";
    int version;
    String goal = "";
    String plan = "";

    /** Officials sit at screens of one width, those who speak for communities at another. */
    Story(String address, String language, int desks, int homes) {
        this.address = address;
        this.language = language;
        this.desks = desks;
        this.homes = homes;
        this.script = Script.of(language);
    }

    void isPlayedToItsEnd() {
        theConvenorOpensARound();
        peopleSayWhatTheyNeed();
        theConvenorGroupsAndAnswers();
        organisationsRank();
        aStrategyIsDraftedAndAdopted();
        aPartnerAnswersAndWritesAPlan();
        aDisputeOutlivesTheReplyAndTheNextVersion();
        theOwnersAnswer();
        aMinistryApproves();
        anAuthorFindsWhatAnswersTheirWordsThroughTheGoal();
        anyoneFollowsTheTrace();
        theFiguresTellOfThePlan();
    }

    private Person official(String username) {
        return people.computeIfAbsent(username, name -> Person.signedIn(address, name, language, desks));
    }

    private Person representative(String username) {
        return people.computeIfAbsent(username, name -> Person.signedIn(address, name, language, homes));
    }

    private void theConvenorOpensARound() {
        var convenor = new ConvenorsPart(official("nadia"));
        collect = convenor.plans("COLLECT", Script.COLLECT, Script.DESCRIPTION);
        convenor.announcesAndOpens(collect);
    }

    private void peopleSayWhatTheyNeed() {
        inputs.add(new InputsPart(representative("salma")).submits(collect, script.need()));
        inputs.add(new InputsPart(representative("hassan")).submits(collect, Script.ARABIC));
        inputs.add(new InputsPart(representative("amadou")).submits(collect, Script.FRENCH));
        new InputsPart(official("grace")).submits(collect, script.ministryNeed());
        new InputsPart(official("erik")).isRefused(collect);
    }

    private void theConvenorGroupsAndAnswers() {
        var desk = new DeskPart(official("nadia"));
        var convenor = new ConvenorsPart(official("nadia"));
        priority = desk.groups(
                collect,
                List.of(script.need().sentence(), Script.ARABIC.sentence(), Script.FRENCH.sentence()),
                Script.PRIORITY,
                Script.SUMMARY,
                Script.REASON);
        convenor.closesEarly(collect, Script.EARLY.in(language));
        convenor.isReminded(collect, 1);
        convenor.cannotMarkAnswered(collect, 1);
        desk.answers(collect, script.ministryNeed().sentence(), Script.NOT_NOW);
        convenor.marksAnswered(collect);
    }

    private void organisationsRank() {
        var convenor = new ConvenorsPart(official("nadia"));
        ranking = convenor.plans("RANK", Script.RANK, Script.DESCRIPTION);
        convenor.announcesAndOpens(ranking);
        new BallotPart(representative("salma"), ranking).ordersByKeyboard(priority);
        new BallotPart(representative("hassan"), ranking).ordersByDragging();
        new BallotPart(representative("amadou"), ranking).ordersByNumbers(priority);
        new BallotPart(official("grace"), ranking).ordersByNumbers(priority);
        new BallotPart(official("ibrahim"), ranking).ordersByKeyboard(priority);
        new BallotPart(official("nadia"), ranking).seesNoResult();
        convenor.closesEarly(ranking, Script.EARLY.in(language));
        new BallotPart(representative("salma"), ranking).readsTheResult(priority);
    }

    private void aStrategyIsDraftedAndAdopted() {
        var convenor = new ConvenorsPart(official("nadia"));
        var strategy = new StrategyPart(official("nadia"));
        version = strategy.begins(Script.STRATEGY);
        goal = strategy.addsGoal(Script.GOAL, Script.SUMMARY, priority, Script.MILESTONE, Script.BENCHMARK);
        strategy.opensToConsultation(version);
        var round = convenor.plansOn(Script.STRATEGY.in(language), "COMMENT", Script.COMMENT_ROUND, Script.DESCRIPTION);
        convenor.announcesAndOpens(round);
        new StrategyPart(representative("salma")).comments(version, "1.1", Script.COMMENT.in(language));
        convenor.closesEarly(round, Script.EARLY.in(language));
        strategy.answersTheComment(version, Script.TAKEN_UP);
        strategy.revises(version);
        new StrategyPart(official("okello")).signs(version, Script.JUSTICE, "REVISED");
        new StrategyPart(official("fatima")).signs(version, Script.PLANNING, "REVISED");
        theFiguresStand();
        new StrategyPart(official("ibrahim")).signs(version, Script.INTERIOR, "ADOPTED");
        theFiguresStand();
    }

    /** Of the demo's plans one has no confirmed link to a goal and one no confirmed chain; a version that keeps their goals moves none. */
    private void theFiguresStand() {
        readsTheFigures(new Shares(IN_FORCE, 0, 1, IN_FORCE - 1));
    }

    private void theFiguresTellOfThePlan() {
        readsTheFigures(new Shares(IN_FORCE + 1, 0, 1, IN_FORCE));
    }

    private void readsTheFigures(Shares shares) {
        try (var visitor = Person.withoutScripts(address, language, homes)) {
            new PublicPart(visitor).readsTheFigures(shares);
        }
    }

    private void aPartnerAnswersAndWritesAPlan() {
        var convenor = new ConvenorsPart(official("nadia"));
        var round = convenor.plans("RESPOND", Script.RESPOND, Script.DESCRIPTION);
        convenor.announcesAndOpens(round);
        var partner = new PlanPart(official("erik"));
        partner.responds(round, Script.PRIORITY, Script.ACTS.in(language));
        plan = partner.submits(
                List.of(goal, inputs.get(0), inputs.get(1)), Script.ELDERS, Script.POLICY, script.plan());
    }

    private void aDisputeOutlivesTheReplyAndTheNextVersion() {
        var ministry = new ReviewPart(official("okello"));
        var partner = new PlanPart(official("erik"));
        ministry.takesIntoReview(plan);
        ministry.cannotApprove(plan);
        new ReviewPart(representative("hassan")).disputes(plan, inputs.get(1), disputed());
        partner.repliesTo(plan, disputed(), Script.REPLY.in(language));
        ministry.returnsWithQuestion(plan, Script.RETURNED.in(language), Script.QUESTION.in(language));
        partner.submitsAgain(plan, Script.ANSWERED.in(language));
        partner.findsDisputed(plan, disputed(), Script.REPLY.in(language));
        ministry.takesIntoReview(plan);
    }

    private String disputed() {
        return Script.DISPUTED.in(language);
    }

    private void theOwnersAnswer() {
        new ReviewPart(representative("salma")).confirmsTogether(plan, 1);
        new ReviewPart(representative("salma")).confirmsTogether(priority, 2);
        new ReviewPart(representative("amadou")).confirmsTogether(priority, 2);
        new ReviewPart(official("grace")).confirmsTogether(plan, 1);
    }

    private void aMinistryApproves() {
        new ReviewPart(representative("salma")).endorses(plan);
        new ReviewPart(representative("amadou")).endorses(plan);
        new ReviewPart(official("okello"))
                .approvesOnCondition(plan, Script.DECIDED.in(language), Script.CONDITION.in(language));
    }

    /** The plan cites neither these words nor the priority they are part of. */
    private void anAuthorFindsWhatAnswersTheirWordsThroughTheGoal() {
        new InputsPart(representative("amadou")).findsWhatAnswersFromAfar(inputs.get(2), plan);
        try (var visitor = Person.withoutScripts(address, language, homes)) {
            new PublicPart(visitor).readsOfPlanFromAfar(inputs.get(2), plan);
        }
    }

    private void anyoneFollowsTheTrace() {
        try (var visitor = Person.withoutScripts(address, language, homes)) {
            var site = new PublicPart(visitor);
            var words = List.of(script.need().sentence(), Script.ARABIC.sentence(), disputed());
            site.follows(plan, List.of(plan, goal, priority, inputs.get(0), inputs.get(1)), words);
            site.readsTheDispute(plan, disputed(), Script.REPLY.in(language));
            site.follows(
                    inputs.get(0),
                    List.of(inputs.get(0), priority, plan),
                    List.of(script.need().sentence()));
            site.readsTheStrategy(version, goal);
        }
    }

    @Override
    public void close() {
        people.values().forEach(Person::close);
    }
}
