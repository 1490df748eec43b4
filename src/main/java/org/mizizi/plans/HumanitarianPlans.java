package org.mizizi.plans;

import static org.mizizi.shared.Refusal.refuse;

import java.util.List;
import java.util.Optional;
import org.mizizi.actors.Organisations;
import org.mizizi.plans.Contest.ContestId;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.PlanEvent.ContestTakenBack;
import org.mizizi.plans.PlanEvent.HumanitarianContested;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Pace;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans that are shared for information because they are humanitarian. No ministry decides on them; one that does
 * not find a plan humanitarian says so in words, which stay with the plan.
 */
@Service
@Transactional
public class HumanitarianPlans {

    private final PlanRepository repository;
    private final PlanRows plans;
    private final Revisions revisions;
    private final ContestRows rows;
    private final Organisations organisations;
    private final CurrentActor currentActor;
    private final Pace pace;
    private final ApplicationEventPublisher events;

    HumanitarianPlans(
            PlanRepository repository,
            PlanRows plans,
            Revisions revisions,
            ContestRows rows,
            Organisations organisations,
            CurrentActor currentActor,
            Pace pace,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.plans = plans;
        this.revisions = revisions;
        this.rows = rows;
        this.organisations = organisations;
        this.currentActor = currentActor;
        this.pace = pace;
        this.events = events;
    }

    /** Contests, in the name of the actor's ministry, that the version last shared is humanitarian. */
    @Requires(Right.CONTEST_HUMANITARIAN)
    public Contest contest(
            PlanId id, @Written(Writing.REASON) String words, @Written(Writing.LANGUAGE) String language) {
        plans.lock(id);
        var plan = stored(id);
        refuse(contestObjection(plan));
        if (words.isBlank()) {
            throw Refusal.of("plan.contest.words").asException();
        }
        pace.step(Pace.Act.COMMENT);
        var by = currentActor.stamp();
        var said = LocalizedText.of(language, words.strip());
        var contest =
                new Contest(ContestId.next(), id, plan.revision(), currentActor.organisation(), said, by.at(), null);
        rows.add(contest, by);
        events.publishEvent(new HumanitarianContested(contest.id(), id, by));
        return contest;
    }

    /** Why the actor's ministry cannot contest now that this plan is humanitarian, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.CONTEST_HUMANITARIAN)
    public Optional<Refusal> contestObjection(Plan plan) {
        return ContestRules.objection(new ContestRules.Attempt(
                plan,
                revisions.isHumanitarian(plan),
                organisations.find(currentActor.organisation()),
                currentActor.get().belongsTo(plan.organisation()) || plan.isTheWorkOf(currentActor.get()),
                rows.of(plan.id())));
    }

    /** Takes back what the actor's ministry contested; that it was said stays readable. */
    @Requires(Right.CONTEST_HUMANITARIAN)
    public void takeBack(ContestId id) {
        var asked = rows.find(id).orElseThrow(() -> new NotFoundException("contest"));
        plans.lock(asked.plan());
        var contest = rows.find(id).orElseThrow();
        if (!currentActor.get().actsFor(contest.organisation())) {
            throw Refusal.of("plan.contest.not-yours").asException();
        }
        if (contest.stands()) {
            var by = currentActor.stamp();
            rows.takeBack(id, by);
            events.publishEvent(new ContestTakenBack(id, contest.plan(), by));
        }
    }

    /** What ministries have contested of this plan, also what they have taken back. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<Contest> contestsOf(Plan plan) {
        return rows.of(plan.id());
    }

    private Plan stored(PlanId id) {
        return repository.findById(id).filter(Plan::isPublic).orElseThrow(() -> new NotFoundException("plan"));
    }
}
