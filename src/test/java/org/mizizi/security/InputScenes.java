package org.mizizi.security;

import static org.mizizi.priorities.PrioritiesFixtures.text;
import static org.mizizi.security.Scenes.with;

import java.util.List;
import java.util.Set;
import org.mizizi.PreparedCountry;
import org.mizizi.TestCountry;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Endorsements;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.InputDisposition;
import org.mizizi.priorities.InputOutcome;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Priority;
import org.mizizi.priorities.PriorityPart;
import org.mizizi.priorities.Register;
import org.mizizi.rankings.Ballots;
import org.mizizi.rankings.RankingFixtures;
import org.mizizi.rankings.Results;
import org.mizizi.responses.Answer;
import org.mizizi.responses.Intention;
import org.mizizi.responses.ResponseFixtures;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.PageKey;
import org.mizizi.traceability.ThreadSearch;

/** What somebody has said, what became of it, and rounds in which it is ranked and answered. */
record InputScenes(
        TestCountry country,
        PreparedCountry prepared,
        Results results,
        Inputs inputs,
        Endorsements endorsements,
        Register register,
        Ballots ballots,
        PrioritiesFixtures priorities,
        RankingFixtures rankings,
        ResponseFixtures responses) {

    private static final InputDisposition NOT_TAKEN_UP =
            new InputDisposition(InputOutcome.NOT_TAKEN_UP, text("Another round is about this."));
    private static final InputContent CONTENT = PrioritiesFixtures.content("A bridge", Authorship.NAMED);

    void set(Scenes scenes) {
        saying(scenes);
        grouping(scenes);
        ranking(scenes);
        reading(scenes);
    }

    private void saying(Scenes scenes) {
        scenes.anybodys("Inputs.saveDraft", _ -> with(priorities.openRound().id(), CONTENT))
                .hidden("Inputs.discard", who -> with(begun(who).id()))
                .hidden("Inputs.submit", who -> with(begun(who).id()))
                .hidden("Inputs.resubmit", who -> with(returned(who).id(), CONTENT))
                .hidden("Inputs.withdraw", who -> with(said(who).id()))
                .anybodys("Endorsements.endorse", _ -> with(said("hassan").id()))
                .owned("Endorsements.takeBack", "input.endorsed-for-good", who -> {
                    var said = said("hassan").id();
                    country.as(who, () -> endorsements.endorse(said));
                    return with(said);
                })
                .anybodys("Inputs.sendBack", _ -> with(said("salma").id(), text("Where?")))
                .anybodys("Inputs.answer", _ -> with(List.of(said("salma").id()), NOT_TAKEN_UP));
    }

    private void grouping(Scenes scenes) {
        forming(scenes);
        scenes.anybodys(
                        "Register.merge",
                        _ -> with(formed("Wells").id(), formed("Water").id(), text("One thing.")))
                .anybodys("Register.notTakeUp", _ -> with(formed("Wells").id(), text("It is done already.")))
                .anybodys("Register.reword", _ -> with(formed("Wells").id(), PrioritiesFixtures.priority("Water")))
                .anybodys("Register.split", _ -> {
                    var one = said("salma").id();
                    var other = said("hassan").id();
                    var whole = formed("Wells and schools", one, other).id();
                    var parts = List.of(
                            new PriorityPart(PrioritiesFixtures.priority("Wells"), Set.of(one)),
                            new PriorityPart(PrioritiesFixtures.priority("Schools"), Set.of(other)));
                    return with(whole, parts, text("These are two."));
                });
    }

    private void forming(Scenes scenes) {
        var answer = PrioritiesFixtures.takenUp();
        var text = PrioritiesFixtures.priority("Wells");
        scenes.anybodys(
                        "Register.form[PriorityText, Collection]",
                        _ -> with(text, List.of(said("salma").id())))
                .anybodys(
                        "Register.form[PriorityText, Collection, InputDisposition]",
                        _ -> with(text, List.of(said("salma").id()), answer))
                .anybodys(
                        "Register.add[PriorityId, Collection]",
                        _ -> with(formed("Wells").id(), List.of(said("hassan").id())))
                .anybodys(
                        "Register.add[PriorityId, Collection, InputDisposition]",
                        _ -> with(formed("Wells").id(), List.of(said("hassan").id()), answer))
                .anybodys("Register.regroup", _ -> {
                    var input = said("salma").id();
                    var wells = formed("Wells", input, said("hassan").id());
                    return with(input, wells.id(), formed("Bridges").id());
                });
    }

    private void ranking(Scenes scenes) {
        scenes.anybodys("Ballots.save", who -> {
                    var round = rankings.openAgain();
                    var draft = country.as(who, () -> ballots.draft(round.id()));
                    return with(round.id(), rankings.places(round, 1), draft.revision());
                })
                .anybodys("Ballots.cast", _ -> {
                    var round = rankings.openAgain();
                    return with(round.id(), rankings.places(round, 1));
                })
                .anybodys("Responses.give", _ -> {
                    var round = responses.open().id();
                    return with(round, formed("Wells").id(), null, new Answer(Intention.PARTLY, "We can.", "en"));
                })
                .anybodys("Results.of", _ -> with(ranked()))
                .anybodys("Results.published[RoundId]", _ -> with(ranked()))
                .anybodys("Results.published[String]", _ -> with(file(ranked())));
    }

    private void reading(Scenes scenes) {
        scenes.anybodys("Inputs.find", _ -> with(said("salma").reference()))
                .anybodys("Journeys.of", _ -> with(said("salma").reference()))
                .anybodys("Links.lineage", _ -> with(said("salma").reference()))
                .anybodys("Links.outline", _ -> with(said("salma").reference()))
                .anybodys("Links.thread", _ -> with(said("salma").reference(), ThreadSearch.ALL, PageKey.FIRST))
                .anybodys("Traces.of", _ -> with(said("salma").reference(), ThreadSearch.ALL, PageKey.FIRST))
                .anybodys("Register.find", _ -> with(formed("Wells").reference()));
    }

    private RoundId ranked() {
        return new RoundId(prepared.called("ranked"));
    }

    private String file(RoundId round) {
        return country.as("nadia", () -> results.published(round)).fileName();
    }

    private Input begun(String who) {
        var round = priorities.openRound().id();
        return country.as(who, () -> inputs.saveDraft(round, CONTENT));
    }

    private Input said(String who) {
        return priorities.submit(who, priorities.openRound(), "A bridge");
    }

    private Input returned(String who) {
        var said = said(who);
        country.as("nadia", () -> inputs.sendBack(said.id(), text("Where?")));
        return said;
    }

    private Priority formed(String title) {
        return formed(title, said("salma").id());
    }

    private Priority formed(String title, InputId... origins) {
        return country.as(
                "nadia",
                () -> register.form(
                        PrioritiesFixtures.priority(title), List.of(origins), PrioritiesFixtures.takenUp()));
    }
}
