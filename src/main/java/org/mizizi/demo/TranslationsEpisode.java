package org.mizizi.demo;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.demo.TranslationsFile.RewordingEntry;
import org.mizizi.demo.TranslationsFile.TranslationEntry;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.Inputs;
import org.mizizi.translations.Said;
import org.mizizi.translations.Translation.TranslationId;
import org.mizizi.translations.Translations;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two translators translate what members said and review each other; a reader disputes, an author says it otherwise. */
@Component
@Profile("demo")
class TranslationsEpisode implements Episode {

    private final Translations translations;
    private final Inputs inputs;

    TranslationsEpisode(Translations translations, Inputs inputs) {
        this.translations = translations;
        this.inputs = inputs;
    }

    @Override
    public List<Scene> scenes(Story story) {
        var written = new Named<TranslationId>();
        return TranslationsFile.read().translations().stream()
                .flatMap(entry -> scenes(entry, story, written).stream())
                .toList();
    }

    private List<Scene> scenes(TranslationEntry entry, Story story, Named<TranslationId> written) {
        var scenes = new ArrayList<Scene>();
        var calendar = story.calendar();
        var key = "translation of " + entry.input();
        scenes.add(new Scene(calendar.moment(entry.day(), Hour.ANSWERS), entry.translator(), key, () -> {
            written.put(key, translated(entry, story));
        }));
        var review = entry.reviewed();
        if (review != null) {
            scenes.add(new Scene(
                    calendar.moment(review.day(), Hour.MINISTRIES),
                    review.by(),
                    "review of the " + key,
                    () -> translations.review(written.get(key))));
        }
        var dispute = entry.disputed();
        if (dispute != null) {
            scenes.add(new Scene(
                    calendar.moment(dispute.day(), Hour.OWNERS),
                    dispute.by(),
                    "dispute of the " + key,
                    () -> translations.dispute(written.get(key), dispute.language(), dispute.words())));
        }
        var reworded = entry.reworded();
        if (reworded != null) {
            scenes.addAll(rewording(entry, reworded, story));
        }
        return scenes;
    }

    private TranslationId translated(TranslationEntry entry, Story story) {
        var subject = story.inputs().get(entry.input()).value();
        var reference = String.valueOf(inputs.of(List.of(subject)).getFirst().reference());
        var seen = translations.find(reference, entry.language()).state();
        return translations
                .translate(subject, seen, new Said(entry.language(), entry.title(), entry.words()))
                .id();
    }

    private List<Scene> rewording(TranslationEntry entry, RewordingEntry reworded, Story story) {
        var said = InputsFile.read().inputs().stream()
                .filter(input -> input.key().equals(entry.input()))
                .findFirst()
                .orElseThrow();
        var better = new InputContent(
                said.kind(),
                said.language(),
                said.title(),
                reworded.words(),
                said.place(),
                said.peopleAffected(),
                said.dimension(),
                said.authorship());
        var calendar = story.calendar();
        return List.of(
                new Scene(
                        calendar.moment(reworded.asked(), Hour.ANSWERS),
                        Cast.CONVENOR,
                        "question about " + entry.input(),
                        () -> inputs.sendBack(story.inputs().get(entry.input()), reworded.question())),
                new Scene(
                        calendar.moment(reworded.day(), Hour.VOICES),
                        said.author(),
                        "better words for " + entry.input(),
                        () -> inputs.resubmit(story.inputs().get(entry.input()), better)));
    }
}
