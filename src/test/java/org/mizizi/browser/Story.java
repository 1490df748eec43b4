package org.mizizi.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of the story, each at their own browser, and what has come of it so far, step by step. */
final class Story implements AutoCloseable {

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

    private Person official(String username) {
        return people.computeIfAbsent(username, name -> Person.signedIn(address, name, language, desks));
    }

    private Person representative(String username) {
        return people.computeIfAbsent(username, name -> Person.signedIn(address, name, language, homes));
    }

    void theConvenorOpensARound() {
        var convenor = new ConvenorsPart(official("nadia"));
        collect = convenor.plans("COLLECT", Script.COLLECT, Script.DESCRIPTION);
        convenor.announcesAndOpens(collect);
    }

    void peopleSayWhatTheyNeed() {
        inputs.add(new InputsPart(representative("salma")).submits(collect, script.need()));
        inputs.add(new InputsPart(representative("hassan")).submits(collect, Script.ARABIC));
        inputs.add(new InputsPart(official("grace")).submits(collect, script.ministryNeed()));
        new InputsPart(official("erik")).isRefused(collect);
    }

    void theConvenorGroupsAndAnswers() {
        var desk = new DeskPart(official("nadia"));
        var convenor = new ConvenorsPart(official("nadia"));
        priority = desk.groups(
                collect,
                List.of(script.need().sentence(), Script.ARABIC.sentence()),
                Script.PRIORITY,
                Script.SUMMARY,
                Script.REASON);
        convenor.closesEarly(collect, Script.EARLY.in(language));
        convenor.isReminded(collect, 1);
        convenor.cannotMarkAnswered(collect, 1);
        desk.answers(collect, script.ministryNeed().sentence(), Script.NOT_NOW);
        convenor.marksAnswered(collect);
    }

    void organisationsRank() {
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

    void aStrategyIsDraftedAndAdopted() {
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
        new StrategyPart(official("ibrahim")).signs(version, Script.INTERIOR, "ADOPTED");
    }

    void aPartnerAnswersAndWritesAPlan() {
        var convenor = new ConvenorsPart(official("nadia"));
        var round = convenor.plans("RESPOND", Script.RESPOND, Script.DESCRIPTION);
        convenor.announcesAndOpens(round);
        var partner = new PlanPart(official("erik"));
        partner.responds(round, Script.PRIORITY, Script.ACTS.in(language));
        plan = partner.submits(
                List.of(goal, priority, inputs.get(0), inputs.get(1)), Script.ELDERS, Script.POLICY, script.plan());
    }

    void theOwnersAnswer() {
        new ReviewPart(official("okello")).takesIntoReview(plan);
        new ReviewPart(official("okello")).cannotApprove(plan);
        new ReviewPart(representative("salma")).confirmsTogether(plan, 2);
        new ReviewPart(representative("hassan")).confirmsPartly(plan, inputs.get(1), Script.PARTLY.in(language));
    }

    void aMinistryApproves() {
        new ReviewPart(representative("salma")).endorses(plan);
        new ReviewPart(representative("amadou")).endorses(plan);
        new ReviewPart(official("okello"))
                .approvesOnCondition(plan, Script.DECIDED.in(language), Script.CONDITION.in(language));
    }

    void anyoneFollowsTheTrace() {
        try (var visitor = Person.withoutScripts(address, language, homes)) {
            var site = new PublicPart(visitor);
            var words = List.of(script.need().sentence(), Script.ARABIC.sentence(), Script.PARTLY.in(language));
            site.follows(plan, List.of(plan, priority, inputs.get(0), inputs.get(1)), words);
            site.follows(
                    inputs.get(0),
                    List.of(inputs.get(0), priority, plan),
                    List.of(script.need().sentence()));
            site.readsTheStrategy(version, goal);
            site.readsTheUnlinkedShare();
        }
    }

    @Override
    public void close() {
        people.values().forEach(Person::close);
    }
}
