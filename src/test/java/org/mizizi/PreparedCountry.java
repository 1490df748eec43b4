package org.mizizi;

import static java.util.Objects.requireNonNull;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mizizi.comments.Comments;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.priorities.Register;
import org.mizizi.rankings.RankingFixtures;
import org.mizizi.responses.Answer;
import org.mizizi.responses.Intention;
import org.mizizi.responses.ResponseFixtures;
import org.mizizi.responses.Responses;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.OrganisationId;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.StrategyFixtures;
import org.mizizi.traceability.LinkState;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The small country with one thing in each state that somebody could want to twist, each found by a name in braces. */
@Import({
    PlansFixtures.class,
    PrioritiesFixtures.class,
    StrategyFixtures.class,
    ResponseFixtures.class,
    RankingFixtures.class
})
public final class PreparedCountry {

    private final Map<String, UUID> named = new LinkedHashMap<>();
    private final TestCountry country;
    private final Rounds rounds;
    private final Inputs inputs;
    private final Register register;
    private final Comments comments;
    private final Responses responses;
    private final PlansFixtures plans;
    private final PrioritiesFixtures priorities;
    private final StrategyFixtures strategies;
    private final ResponseFixtures agencies;
    private final RankingFixtures rankings;
    private final JdbcClient jdbc;

    PreparedCountry(
            TestCountry country,
            Rounds rounds,
            Inputs inputs,
            Register register,
            Comments comments,
            Responses responses,
            PlansFixtures plans,
            PrioritiesFixtures priorities,
            StrategyFixtures strategies,
            ResponseFixtures agencies,
            RankingFixtures rankings,
            JdbcClient jdbc) {
        this.country = country;
        this.rounds = rounds;
        this.inputs = inputs;
        this.register = register;
        this.comments = comments;
        this.responses = responses;
        this.plans = plans;
        this.priorities = priorities;
        this.strategies = strategies;
        this.agencies = agencies;
        this.rankings = rankings;
        this.jdbc = jdbc;
    }

    public void prepare() {
        List.of("nadia", "grace", "okello", "paul", "fatima", "salma", "amadou", "erik", "lucia", "sami")
                .forEach(person -> named.put(person, country.person(person).value()));
        organisations();
        rankings();
        inputs();
        plans();
        strategies();
        responses();
    }

    private void organisations() {
        Map.of("secretariat", "ORG-0001", "justice", "ORG-0002", "planning", "ORG-0003", "women", "ORG-0005")
                .forEach((name, reference) -> named.put(name, id(reference).value()));
        Map.of("youth", "ORG-0006", "elders", "ORG-0007", "un", "ORG-0010", "donor", "ORG-0011")
                .forEach((name, reference) -> named.put(name, id(reference).value()));
    }

    private OrganisationId id(String reference) {
        return country.organisation(reference).id();
    }

    private void rankings() {
        var closed = rankings.open(2);
        rankings.cast("salma", closed, 1, 2);
        List.of("amadou", "hassan", "maryam", "grace").forEach(person -> rankings.cast(person, closed, 2, 1));
        rankings.close(closed);
        put("ranked", closed);
        var open = rankings.openAgain();
        rankings.cast("salma", open, 1, 2);
        put("ranking", open);
        put("rankingPlanned", rankings.planned(country.internal()));
        put("respondingPlanned", planned(RoundPurpose.RESPOND, open));
    }

    private Round planned(RoundPurpose purpose, Round like) {
        return country.as(
                "nadia",
                () -> rounds.plan(new RoundPlan(
                        purpose,
                        text("Answers"),
                        text("Say what you will do."),
                        like.opensAt(),
                        like.closesAt(),
                        null,
                        null,
                        country.external())));
    }

    private void inputs() {
        var open = priorities.openRound();
        put("collecting", open);
        named.put("input", priorities.submit("salma", open, "A bridge").id().value());
        named.put(
                "protected",
                priorities
                        .submit("salma", open, "Safe nights", Authorship.PROTECTED)
                        .id()
                        .value());
        var withdrawn = priorities.submit("salma", open, "A ferry").id();
        country.as("salma", () -> inputs.withdraw(withdrawn));
        named.put("withdrawn", withdrawn.value());
        var returned = priorities
                .submit("salma", open, "Night guards", Authorship.PROTECTED)
                .id();
        country.as("nadia", () -> inputs.sendBack(returned, text("Where?")));
        named.put("returned", returned.value());
        var answered = priorities.submit("amadou", open, "A school").id();
        var formed = country.as(
                "nadia",
                () -> register.form(
                        PrioritiesFixtures.priority("Schools"), List.of(answered), PrioritiesFixtures.takenUp()));
        named.put("answered", answered.value());
        named.put("priority", formed.id().value());
        named.put(
                "draft",
                country.as(
                                "amadou",
                                () -> inputs.saveDraft(
                                        open.id(), PrioritiesFixtures.content("A well", Authorship.NAMED)))
                        .id()
                        .value());
        var over = priorities.openRound();
        priorities.submit("hassan", over, "Wells");
        priorities.close(over);
        put("collected", over);
    }

    private void plans() {
        var input = plans.input();
        var confirmed = plans.inReview("erik", input);
        plans.answer(confirmed, LinkState.DISPUTED);
        named.put("disputed", confirmed.id().value());
        named.put(
                "link",
                jdbc.sql("select id from traceability.link where downstream = ? and upstream_level = 1")
                        .param(confirmed.id().value())
                        .query(UUID.class)
                        .single());
        named.put("plan", plans.confirmed().id().value());
        named.put("unconfirmed", plans.inReview("erik", plans.input()).id().value());
        named.put("submitted", plans.submitted("erik", plans.input()).id().value());
        named.put("begun", plans.begun("erik", plans.draft(plans.input())).id().value());
        named.put("takenBack", plans.takenBack("erik", plans.input()).id().value());
        citedAndSentBack();
        named.put("ministryPlan", plans.inReview("paul", plans.input()).id().value());
        named.put("hiddenEnd", plans.node("INPUT", 1, "INP", "ORG-0005", "Not public", "HIDDEN"));
        named.put("withdrawnEnd", plans.node("INPUT", 1, "INP", "ORG-0005", "Gone", "WITHDRAWN"));
    }

    private void citedAndSentBack() {
        var cited = priorities
                .submit("salma", priorities.openRound(), "Lanterns", Authorship.PROTECTED)
                .id();
        named.put("citing", plans.inReview("erik", cited.value()).id().value());
        country.as("nadia", () -> inputs.sendBack(cited, text("How many?")));
        named.put("sentBack", cited.value());
    }

    private void strategies() {
        var adopted = strategies.adopted();
        named.put("adopted", adopted.id().value());
        var consulted = strategies.inConsultation();
        var round = strategies.openRound(consulted, id("ORG-0005"), id("ORG-0006"), id("ORG-0011"));
        put("commenting", round);
        var anchor = strategies.paragraph(consulted, SectionKind.VISION, 1);
        named.put(
                "comment",
                country.as("salma", () -> comments.write(anchor, "en", "Name the women."))
                        .id()
                        .value());
        named.put("consulted", consulted.id().value());
        named.put("revised", strategies.revised().id().value());
        named.put("answeredFor", strategies.answered(strategies.complete()).id().value());
        named.put("drafted", strategies.complete().id().value());
    }

    private void responses() {
        var over = agencies.open();
        respond(over);
        agencies.close(over);
        put("responded", over);
        var open = agencies.open();
        respond(open);
        put("responding", open);
    }

    private void respond(Round round) {
        var priority = new PriorityId(requireNonNull(named.get("priority")));
        country.as(
                "erik", () -> responses.give(round.id(), priority, null, new Answer(Intention.PARTLY, "We can", "en")));
    }

    /** What has this name, without the braces. */
    public UUID called(String name) {
        return requireNonNull(named.get(name));
    }

    private void put(String name, Round round) {
        named.put(name, round.id().value());
    }

    /** The statement about what has these names. */
    public String of(String statement) {
        var said = statement;
        for (var thing : named.entrySet()) {
            said = said.replace("{" + thing.getKey() + "}", "'" + thing.getValue() + "'");
        }
        return said;
    }
}
