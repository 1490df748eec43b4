package org.mizizi.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mizizi.demo.PlansFile.AnswerEntry;
import org.mizizi.demo.PlansFile.LinkEntry;
import org.mizizi.demo.PlansFile.PlanEntry;
import org.mizizi.demo.PlansFile.ReplyEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.plans.Plans;
import org.mizizi.traceability.LinkAnswer;
import org.mizizi.traceability.Questions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Those whom a plan cites are asked whether it reflects what they said, and answer in their own words. */
@Component
@Profile("demo")
class PlanOriginsEpisode implements Episode {

    private final Questions questions;
    private final Plans plans;
    private final PlanDrafts drafts;

    PlanOriginsEpisode(Questions questions, Plans plans, PlanDrafts drafts) {
        this.questions = questions;
        this.plans = plans;
        this.drafts = drafts;
    }

    @Override
    public List<Scene> scenes(Story story) {
        var scenes = new ArrayList<Scene>();
        for (var plan : PlansFile.read().plans()) {
            for (var link : plan.links()) {
                for (var answer : link.answers()) {
                    scenes.add(new Scene(
                            story.calendar().moment(answer.day(), null, Hour.OWNERS, plan.key()),
                            answer.author(),
                            "answer to " + plan.key(),
                            () -> answer(plan, link, answer, story)));
                    var reply = answer.reply();
                    if (reply != null) {
                        scenes.add(new Scene(
                                story.calendar().moment(reply.day(), null, Hour.EVENING, plan.key()),
                                plan.author(),
                                "reply for " + plan.key(),
                                () -> reply(plan, link, reply, story)));
                    }
                }
            }
        }
        return scenes;
    }

    private void answer(PlanEntry plan, LinkEntry link, AnswerEntry answer, Story story) {
        var downstream = plans.find(story.plans().get(plan.key())).id().value();
        var upstream = drafts.upstream(link, story);
        var asked = questions.waitingForMe().stream()
                .filter(waiting -> waiting.downstream().id().equals(downstream))
                .filter(waiting -> waiting.upstream().id().equals(upstream))
                .findFirst()
                .orElseThrow();
        questions.answer(asked.seen(), answer.state(), answer.words(), answer.language());
    }

    private void reply(PlanEntry plan, LinkEntry link, ReplyEntry reply, Story story) {
        var upstream = drafts.upstream(link, story);
        var given = plans.originsOf(plans.find(story.plans().get(plan.key())).id()).stream()
                .filter(origin -> origin.upstream().id().equals(upstream))
                .flatMap(origin -> origin.answers().given().stream())
                .map(LinkAnswer::id)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        questions.reply(given, reply.words(), reply.language());
    }
}
