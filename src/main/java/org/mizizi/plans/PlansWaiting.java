package org.mizizi.plans;

import java.util.List;
import java.util.function.Function;
import org.mizizi.country.Countries;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Plans that wait for somebody: to be finished, revised, endorsed, decided or taken into review; those shared for information only do not. */
@Component
class PlansWaiting implements WaitingWork {

    record WaitingPlan(String reference, String language, String title, boolean drafting) {}

    /** Plans of the reader's organisation that it is writing, or that were returned to it. */
    private static final WaitingListing<WaitingPlan> TO_WRITE = new WaitingListing<>(
            Right.WRITE_PLAN, WaitingPlan.class, """
            select p.reference, coalesce(r.language, w.content #>> '{content,language}') as language,
                   coalesce(r.title, w.content #>> '{content,title}') as title,
                   w.plan is not null as drafting, p.last_edited_at
            from plans.plan p
            left join plans.revision r on r.plan = p.id and r.number = p.revision
            left join plans.working_copy w on w.plan = p.id
            where p.organisation = :own
              and (p.state = 'RETURNED' or w.plan is not null and p.state <> 'WITHDRAWN')
            """, "last_edited_at desc, reference", PlansWaiting::write);

    private static final String SUBMITTED = """
            select p.reference, r.language, r.title, false as drafting, p.submitted_at, p.id
            from plans.plan p join plans.revision r on r.plan = p.id and r.number = p.revision
            """;

    private static final String LONGEST_FIRST = "submitted_at, id";

    /** Plans under review that the reader's organisation, whose word counts today, has not endorsed yet. */
    static final WaitingListing<WaitingPlan> TO_ENDORSE =
            submitted(Right.ENDORSE_PLAN, """
            where cast(:endorsersAreAsked as boolean) and p.state in ('SUBMITTED', 'IN_REVIEW') and not r.humanitarian
              and not exists (select from plans.endorsement e
                              where e.plan = p.id and e.revision = p.revision and e.organisation = :own)
              and actors.speaks_as_civil_society(:own, :today)
            """, plan -> atItsPage(plan, "plans.waiting.endorse", "plans.verb.consider"));

    /** Plans under review that this person may decide on: not those they submitted or last edited. */
    private static final WaitingListing<WaitingPlan> TO_DECIDE = submitted(
            Right.DECIDE_PLAN,
            """
            where p.state = 'IN_REVIEW' and not r.humanitarian
              and not actors.same_human(p.submitted_by, :person) and not actors.same_human(p.last_edited_by, :person)
            """,
            plan -> atItsPage(plan, "plans.waiting.decide", "plans.verb.decide").forAnybody());

    private static final WaitingListing<WaitingPlan> TO_REVIEW = submitted(
            Right.REVIEW_PLAN,
            "where p.state = 'SUBMITTED' and not r.humanitarian",
            plan -> atItsPage(plan, "plans.waiting.review", "plans.verb.review").forAnybody());

    private final WaitingListing<WaitingPlan> toEndorse;

    PlansWaiting(Endorsers endorsers, Countries countries) {
        this.toEndorse =
                TO_ENDORSE.with("endorsersAreAsked", endorsers::areAsked).with("today", countries::today);
    }

    private static WaitingListing<WaitingPlan> submitted(
            Right right, String which, Function<WaitingPlan, Waiting> waiting) {
        return new WaitingListing<>(right, WaitingPlan.class, SUBMITTED + which, LONGEST_FIRST, waiting);
    }

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return List.of(TO_WRITE, toEndorse, TO_DECIDE, TO_REVIEW);
    }

    private static Waiting write(WaitingPlan plan) {
        return waiting(
                plan,
                plan.drafting() ? "plans.waiting.draft" : "plans.waiting.returned",
                plan.drafting() ? Paths.editPlan(plan.reference()) : Paths.plan(plan.reference()),
                plan.drafting() ? "plans.verb.continue" : "plans.verb.read-why");
    }

    private static Waiting atItsPage(WaitingPlan plan, String messageKey, String verbKey) {
        return waiting(plan, messageKey, Paths.plan(plan.reference()), verbKey);
    }

    private static Waiting waiting(WaitingPlan plan, String messageKey, String path, String verbKey) {
        var called = plan.title().isBlank() ? plan.reference() : LocalizedText.of(plan.language(), plan.title());
        return new Waiting(messageKey, List.of(called), plan.reference(), path, null, verbKey);
    }
}
