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
        convenor.cannotMarkAnswered(collect, 1);
        desk.answers(collect, script.ministryNeed().sentence(), Script.NOT_NOW);
        convenor.marksAnswered(collect);
    }

    void organisationsRank() {
        var convenor = new ConvenorsPart(official("nadia"));
        ranking = convenor.plans("RANK", Script.RANK, Script.DESCRIPTION);
        convenor.announcesAndOpens(ranking);
        new BallotPart(representative("salma"), ranking).ordersByKeyboard(priority);
        new BallotPart(representative("hassan"), ranking).ordersByDragging(priority);
        new BallotPart(representative("amadou"), ranking).ordersByNumbers(priority);
        new BallotPart(official("grace"), ranking).ordersByNumbers(priority);
        new BallotPart(official("ibrahim"), ranking).ordersByKeyboard(priority);
        new BallotPart(official("nadia"), ranking).seesNoResult();
        convenor.closesEarly(ranking, Script.EARLY.in(language));
        new BallotPart(representative("salma"), ranking).readsTheResult(priority);
    }

    @Override
    public void close() {
        people.values().forEach(Person::close);
    }
}
