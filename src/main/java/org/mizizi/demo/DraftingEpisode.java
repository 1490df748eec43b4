package org.mizizi.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mizizi.actors.Organisations;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.demo.StrategiesFile.GoalEntry;
import org.mizizi.demo.StrategiesFile.ParagraphEntry;
import org.mizizi.demo.StrategiesFile.SectionEntry;
import org.mizizi.demo.StrategiesFile.VersionEntry;
import org.mizizi.strategies.Drafts;
import org.mizizi.strategies.GoalText;
import org.mizizi.strategies.Marks;
import org.mizizi.strategies.Milestone;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The ministries write their sections of the framework, and the convenor its objectives and goals. */
@Component
@Profile("demo")
class DraftingEpisode implements Episode {

    private final Framework framework;
    private final Drafts drafts;
    private final Organisations organisations;

    DraftingEpisode(Framework framework, Drafts drafts, Organisations organisations) {
        this.framework = framework;
        this.drafts = drafts;
        this.organisations = organisations;
    }

    @Override
    public List<Scene> scenes(Story story) {
        return StrategiesFile.read().strategies().stream()
                .flatMap(entry -> scenes(entry, story).stream())
                .toList();
    }

    private List<Scene> scenes(VersionEntry entry, Story story) {
        var scenes = new ArrayList<Scene>();
        var calendar = story.calendar();
        var version = entry.version();
        scenes.add(new Scene(calendar.moment(entry.drafted(), Hour.VOICES), Cast.CONVENOR, "outline", () -> {
            entry.sections().forEach(section -> assign(version, section));
            entry.objectives()
                    .forEach(objective ->
                            drafts.addObjective(story.strategies().get("version " + version), objective.title()));
            entry.goals().forEach(goal -> add(version, goal, story));
        }));
        for (var section : entry.sections()) {
            scenes.add(new Scene(
                    calendar.moment(
                            section.written(), null, Hour.VOICES, section.kind().name()),
                    section.author(),
                    "section " + section.kind(),
                    () -> section.paragraphs()
                            .forEach(paragraph ->
                                    drafts.add(framework.section(version, section.kind()), paragraph.consulted()))));
        }
        for (var addition : entry.additions()) {
            scenes.add(new Scene(
                    calendar.moment(addition.day(), Hour.VOICES),
                    addition.author(),
                    "paragraph " + addition.paragraph().number(),
                    () -> drafts.add(
                            framework.section(version, addition.section()),
                            addition.paragraph().consulted())));
        }
        for (var edit : entry.edits()) {
            scenes.add(new Scene(
                    calendar.moment(edit.day(), Hour.VOICES),
                    edit.author(),
                    "edit of " + edit.paragraph().number(),
                    () -> edit(version, edit.paragraph())));
        }
        for (var added : entry.newGoals()) {
            scenes.add(new Scene(
                    calendar.moment(added.day(), Hour.VOICES),
                    added.author(),
                    added.goal().reference(),
                    () -> add(version, added.goal(), story)));
        }
        return scenes;
    }

    private void assign(int version, SectionEntry entry) {
        var section = framework.section(version, entry.kind());
        drafts.head(section, null, entry.title());
        drafts.assign(section, organisations.find(entry.ministry()).id());
    }

    private void edit(int version, ParagraphEntry entry) {
        var paragraph = framework.paragraph(version, entry.number());
        drafts.edit(paragraph.id(), paragraph.text(), entry.consulted());
    }

    private void add(int version, GoalEntry entry, Story story) {
        var milestones = entry.milestones().stream()
                .map(milestone ->
                        new Milestone(milestone.title(), story.calendar().date(milestone.day())))
                .toList();
        var carries = entry.carries().stream()
                .map(key -> story.priorities().get(key).value())
                .collect(Collectors.toSet());
        drafts.addGoal(
                framework.objective(version, entry.objective()),
                new GoalText(entry.title(), entry.description(), new Marks(milestones, entry.benchmarks()), carries));
    }
}
