package org.mizizi.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mizizi.ByHand;
import org.mizizi.TestCountry;
import org.mizizi.plans.Decision.DecisionId;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.PlanContent.PlannedMoney;
import org.mizizi.plans.PlanContent.What;
import org.mizizi.plans.PlanContent.WhatIsContested;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;
import org.mizizi.traceability.Relation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things said and decided that plans can follow from, and plans at every step of their life. */
@TestComponent
public class PlansFixtures {

    @Autowired
    ByHand byHand;

    /** What a ministry may want to know about a plan: one thing about a part of it, one about the whole. */
    public static final List<PlanQuestion> QUESTIONS = List.of(
            new PlanQuestion(PlanPart.WHAT, LocalizedText.of("en", "How is each site chosen?")),
            new PlanQuestion(null, LocalizedText.of("fr", "Qui répond des salaires ?")));

    private final JdbcClient jdbc;
    private final TestCountry country;
    private final Plans plans;
    private final Submissions submissions;
    private final Reviews reviews;
    private final HumanitarianPlans humanitarian;
    private final Questions questions;

    PlansFixtures(
            JdbcClient jdbc,
            TestCountry country,
            Plans plans,
            Submissions submissions,
            Reviews reviews,
            HumanitarianPlans humanitarian,
            Questions questions) {
        this.jdbc = jdbc;
        this.country = country;
        this.plans = plans;
        this.submissions = submissions;
        this.reviews = reviews;
        this.humanitarian = humanitarian;
        this.questions = questions;
    }

    /** A public input of the Women's Mediation Network. */
    public UUID input() {
        return node("INPUT", 1, "INP", "ORG-0005", "Women mediators are not paid when they travel", "PUBLIC");
    }

    public UUID priority() {
        return node("PRIORITY", 2, "PRI", "ORG-0001", "Local mediation, paid and recognised", "PUBLIC");
    }

    /** A goal in force, of which two ministries are responsible. */
    public UUID goal() {
        var goal = node("GOAL", 3, "GOAL", "ORG-0001", "Disputes settled where they arise", "IN_FORCE");
        for (var ministry : List.of("ORG-0002", "ORG-0003")) {
            byHand.write(jdbc.sql("insert into traceability.responsible (goal, organisation) values (?, ?)")
                    .params(goal, organisation(ministry).value()));
        }
        return goal;
    }

    public UUID node(String kind, int level, String prefix, String owner, String title, String standing) {
        var id = Identifier.next();
        byHand.write(jdbc.sql("""
                        insert into traceability.node (id, kind, level, reference, owner, title, standing)
                        values (:id, :kind, :level, :reference, :owner, cast(:title as jsonb), :standing)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("level", level)
                .param("reference", prefix + "-" + id.toString().substring(24))
                .param("owner", country.organisation(owner).id().value())
                .param("title", LocalizedText.of("en", title).json())
                .param("standing", standing));
        return id;
    }

    public void standing(UUID node, String standing) {
        byHand.write(jdbc.sql("update traceability.node set standing = ? where id = ?")
                .params(standing, node));
    }

    public static Claim claim(UUID upstream) {
        return new Claim(upstream, Relation.ANSWERS, "Quoted on page 4");
    }

    /** Complete in every part. */
    public PlanDraft draft(UUID... upstream) {
        return new PlanDraft(
                content("Travelling mediators"),
                Arrays.stream(upstream).map(PlansFixtures::claim).toList());
    }

    /** The same with a goal in force, or what people said, where these are none: so it can be submitted at any time. */
    public PlanDraft whole(UUID... upstream) {
        var cited = new ArrayList<>(List.of(upstream));
        if (!isAmong(cited, "GOAL")) {
            cited.add(goal());
        }
        if (!isAmong(cited, "INPUT", "PRIORITY")) {
            cited.add(input());
        }
        return draft(cited.toArray(UUID[]::new));
    }

    private boolean isAmong(List<UUID> cited, String... kinds) {
        return jdbc.sql("select exists (select from traceability.node where id = any (?) and kind = any (?))")
                .params(cited.toArray(UUID[]::new), kinds)
                .query(Boolean.class)
                .single();
    }

    public PlanContent content(String title) {
        return content(title, "120000", Contested.NOTE);
    }

    /** The same with another amount in its first quarter. */
    public PlanContent withMoney(PlanContent content, String first) {
        return content(content.what().title(), first, Contested.NOTE);
    }

    /** The same with something, or nothing, contested. */
    public PlanContent contested(PlanContent content, Contested contested) {
        return content(content.what().title(), "120000", contested);
    }

    private PlanContent content(String title, String firstAmount, Contested contested) {
        return new PlanContent(
                "en",
                new What(
                        title,
                        "A monthly stipend for forty mediators.",
                        LocalDate.of(2027, 1, 15),
                        LocalDate.of(2028, 6, 30),
                        false,
                        null,
                        PlannedPlace.of(List.of("LAKE"))),
                new PlannedMoney(
                        "USD",
                        Set.of(
                                new QuarterAmount(LocalDate.of(2027, 1, 1), new BigDecimal(firstAmount)),
                                new QuarterAmount(LocalDate.of(2027, 4, 1), new BigDecimal("80000.50")))),
                List.of(new Consultation(
                        "Women's Mediation Network",
                        country.organisation("ORG-0005").id(),
                        Side.INTERNAL,
                        LocalDate.of(2018, 2, 3),
                        Consultation.Mode.MEETING,
                        "Pay per case drives cases up.",
                        "A monthly stipend.")),
                NamedPolicy.of(List.of("NDP", "SDG-16")),
                new WhatIsContested(contested, "Whether mediators may handle land cases."));
    }

    /** The same, following these policies alone. */
    public PlanContent following(PlanContent content, String... policies) {
        return new PlanContent(
                content.language(),
                content.what(),
                content.money(),
                content.consultations(),
                NamedPolicy.of(List.of(policies)),
                content.contested());
    }

    /** The same on a humanitarian ground, following no policy. */
    public PlanContent humanitarian(PlanContent content, HumanitarianGround ground, String... places) {
        return new PlanContent(
                content.language(),
                new What(
                        content.what().title(),
                        content.what().summary(),
                        content.what().startsOn(),
                        content.what().endsOn(),
                        true,
                        ground,
                        PlannedPlace.of(List.of(places))),
                content.money(),
                content.consultations(),
                Set.of(),
                content.contested());
    }

    /** Shared for information: on the ground of a disaster's number, without a link or a policy. */
    public Plan shared(String author) {
        var ground = new HumanitarianGround(HumanitarianGround.Kind.GLIDE_NUMBER, "DR-2018-000007-XTA");
        var content = humanitarian(content("Water by truck"), ground, "LAKE-BANDARI");
        var begun = begun(author, new PlanDraft(content, List.of()));
        return country.as(author, () -> submissions.submit(begun.id()));
    }

    public Contest contested(String ministry, Plan plan) {
        return country.as(ministry, () -> humanitarian.contest(plan.id(), "This is development.", "en"));
    }

    public Plan begun(String author, PlanDraft draft) {
        return country.as(author, () -> {
            var begun = plans.begin(PlanId.next(), "en");
            return plans.save(begun.id(), begun.seen(), draft);
        });
    }

    public Plan submitted(String author, UUID... upstream) {
        var begun = begun(author, whole(upstream));
        return country.as(author, () -> submissions.submit(begun.id()));
    }

    /** Submitted, and taken back to be written on. */
    public Plan takenBack(String author, UUID... upstream) {
        var submitted = submitted(author, upstream);
        return country.as(author, () -> submissions.takeBack(submitted.id(), submitted.seen()));
    }

    public Plan inReview(String author, UUID... upstream) {
        var submitted = submitted(author, upstream);
        return country.as("grace", () -> reviews.takeIntoReview(submitted.id()));
    }

    /** In review, with its one input confirmed by the network that said it. */
    public Plan confirmed() {
        return confirmed(whole(input()));
    }

    public Plan confirmed(PlanDraft draft) {
        var begun = begun("erik", draft);
        country.as("erik", () -> submissions.submit(begun.id()));
        var plan = country.as("grace", () -> reviews.takeIntoReview(begun.id()));
        answer(plan, LinkState.CONFIRMED);
        return plan;
    }

    public void answer(Plan plan, LinkState state) {
        country.as(
                "salma",
                () -> plans.originsOf(plan.id()).stream()
                        .filter(link ->
                                organisation("ORG-0005").equals(link.upstream().owner()))
                        .forEach(link -> questions.answer(link.seen(), state, "What we said.", "en")));
    }

    public Decision decide(String approver, Plan plan, PlanOutcome outcome) {
        return country.as(approver, () -> reviews.decide(judgement(plan, outcome)));
    }

    /** Returned by a ministry with these questions. */
    public Decision returned(Plan plan, List<PlanQuestion> questions) {
        return country.as(
                "okello",
                () -> reviews.decide(new Judgement(
                        plan.id(),
                        plan.seen(),
                        PlanOutcome.RETURNED,
                        LocalizedText.of("en", "Not yet."),
                        List.of(),
                        questions)));
    }

    /** Returned as long as there was nothing but reasons. */
    DecisionId returnedBySql(Plan plan) {
        return decideBySql(plan, "RETURNED", "[]");
    }

    DecisionId decideBySql(Plan plan, String outcome, String questions) {
        var id = DecisionId.next();
        byHand.write(jdbc.sql("""
                        with moved as (update plans.plan set state = :outcome where id = :plan)
                        insert into plans.decision (id, plan, revision, organisation, person, outcome, reasons,
                                                    conditions, questions, rule, decided_at)
                        values (:id, :plan, 1, :organisation, :person, :outcome, cast(:reasons as jsonb), '[]',
                                cast(:questions as jsonb), 1, now())
                        """)
                .param("id", id.value())
                .param("plan", plan.id().value())
                .param("organisation", organisation("ORG-0002").value())
                .param("person", country.person("okello").value())
                .param("outcome", outcome)
                .param("reasons", LocalizedText.of("en", "Who pays?").json())
                .param("questions", questions));
        return id;
    }

    public Judgement judgement(Plan plan, PlanOutcome outcome) {
        var conditions = outcome == PlanOutcome.APPROVED_WITH_CONDITIONS
                ? List.of(new Condition(LocalizedText.of("en", "Maps every month"), LocalDate.of(2027, 3, 1)))
                : List.<Condition>of();
        return new Judgement(
                plan.id(), plan.seen(), outcome, LocalizedText.of("fr", "Parce que c’est juste."), conditions);
    }

    public OrganisationId organisation(String reference) {
        return country.organisation(reference).id();
    }
}
