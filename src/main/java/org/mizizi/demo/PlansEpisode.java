package org.mizizi.demo;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.demo.PlansFile.DecisionEntry;
import org.mizizi.demo.PlansFile.PlanEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.plans.Condition;
import org.mizizi.plans.HumanitarianPlans;
import org.mizizi.plans.Judgement;
import org.mizizi.plans.Plan;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.Plans;
import org.mizizi.plans.Reviews;
import org.mizizi.plans.Submissions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Agencies and ministries write plans; civil society endorses them, and the ministries take them up and decide. */
@Component
@Profile("demo")
class PlansEpisode implements Episode {

    private final Plans plans;
    private final Submissions submissions;
    private final Reviews reviews;
    private final HumanitarianPlans humanitarian;
    private final PlanDrafts drafts;

    PlansEpisode(
            Plans plans, Submissions submissions, Reviews reviews, HumanitarianPlans humanitarian, PlanDrafts drafts) {
        this.plans = plans;
        this.submissions = submissions;
        this.reviews = reviews;
        this.humanitarian = humanitarian;
        this.drafts = drafts;
    }

    @Override
    public List<Scene> scenes(Story story) {
        return PlansFile.read().plans().stream()
                .flatMap(entry -> scenes(entry, story).stream())
                .toList();
    }

    private List<Scene> scenes(PlanEntry entry, Story story) {
        var scenes = new ArrayList<>(writing(entry, story));
        var calendar = story.calendar();
        var key = entry.key();
        var review = entry.inReview();
        if (review != null) {
            scenes.add(new Scene(
                    calendar.moment(review.day(), null, Hour.MINISTRIES, key),
                    review.by(),
                    "review of " + key,
                    () -> reviews.takeIntoReview(current(key, story).id())));
        }
        for (var endorsement : entry.endorsed()) {
            scenes.add(new Scene(
                    calendar.moment(endorsement.day(), null, Hour.OWNERS, key + endorsement.author()),
                    endorsement.author(),
                    "endorsement of " + key,
                    () -> endorse(current(key, story))));
        }
        for (var decision : entry.decisions()) {
            scenes.add(new Scene(
                    calendar.moment(decision.day(), null, Hour.MINISTRIES, key),
                    decision.author(),
                    "decision on " + key,
                    () -> reviews.decide(judgement(decision, current(key, story), calendar))));
        }
        for (var contest : entry.contests()) {
            scenes.add(new Scene(
                    calendar.moment(contest.day(), null, Hour.MINISTRIES, key),
                    contest.author(),
                    "contest of " + key,
                    () -> humanitarian.contest(current(key, story).id(), contest.words(), contest.language())));
        }
        return scenes;
    }

    private List<Scene> writing(PlanEntry entry, Story story) {
        var scenes = new ArrayList<Scene>();
        var calendar = story.calendar();
        var key = entry.key();
        scenes.add(new Scene(
                calendar.moment(entry.drafted(), null, Hour.VOICES, key),
                entry.author(),
                key + " begun",
                () -> story.plans()
                        .put(key, plans.begin(PlanId.next(), entry.language()).reference())));
        var saved = entry.saved();
        if (saved != null) {
            scenes.add(new Scene(
                    calendar.moment(saved, null, Hour.VOICES, key),
                    entry.author(),
                    key + " saved",
                    () -> save(entry, story)));
        }
        var submitted = entry.submitted();
        if (submitted != null) {
            scenes.add(new Scene(
                    calendar.moment(submitted, null, Hour.VOICES, key),
                    entry.author(),
                    key + " submitted",
                    () -> submissions.submit(save(entry, story).id())));
        }
        return scenes;
    }

    private Plan save(PlanEntry entry, Story story) {
        var plan = current(entry.key(), story);
        return plans.save(plan.id(), seen(plan), drafts.draft(entry, story));
    }

    private void endorse(Plan plan) {
        reviews.endorse(plan.id(), plan.revision());
    }

    private static Judgement judgement(DecisionEntry entry, Plan plan, StoryCalendar calendar) {
        var conditions = entry.conditions().stream()
                .map(condition -> new Condition(condition.text(), calendar.date(condition.due())))
                .toList();
        return new Judgement(plan.id(), seen(plan), entry.outcome(), entry.reasons(), conditions);
    }

    private Plan current(String key, Story story) {
        return plans.find(story.plans().get(key));
    }

    private static long seen(Plan plan) {
        return requireNonNull(plan.version());
    }
}
