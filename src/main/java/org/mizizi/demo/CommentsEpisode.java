package org.mizizi.demo;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.comments.Comment.CommentId;
import org.mizizi.comments.CommentDisposition;
import org.mizizi.comments.Comments;
import org.mizizi.demo.CommentsFile.CommentEntry;
import org.mizizi.demo.CommentsFile.DispositionEntry;
import org.mizizi.demo.StoryCalendar.Hour;
import org.mizizi.strategies.Anchor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People comment on numbered paragraphs, and the convenor answers each of them. */
@Component
@Profile("demo")
class CommentsEpisode implements Episode {

    private final Comments comments;
    private final Framework framework;

    CommentsEpisode(Comments comments, Framework framework) {
        this.comments = comments;
        this.framework = framework;
    }

    @Override
    public List<Scene> scenes(Story story) {
        var texts = StrategiesFile.read();
        var written = new Named<CommentId>();
        return CommentsFile.read().comments().stream()
                .flatMap(entry -> scenes(entry, story.calendar(), texts, written).stream())
                .toList();
    }

    private List<Scene> scenes(
            CommentEntry entry, StoryCalendar calendar, StrategiesFile texts, Named<CommentId> written) {
        var scenes = new ArrayList<Scene>();
        var key = "comment of " + entry.author() + " on " + entry.paragraph() + " of version " + entry.version();
        scenes.add(new Scene(calendar.moment(entry.day(), entry.time(), Hour.VOICES, key), entry.author(), key, () -> {
            var paragraph = framework.paragraph(entry.version(), entry.paragraph());
            written.put(
                    key,
                    comments.write(Anchor.of(paragraph.id()), entry.language(), entry.text())
                            .id());
        }));
        var answer = entry.disposition();
        if (answer != null) {
            scenes.add(new Scene(
                    calendar.moment(answer.day(), null, Hour.ANSWERS, key),
                    Cast.CONVENOR,
                    "answer to " + key,
                    () -> comments.answer(written.get(key), disposition(entry, answer, texts))));
        }
        return scenes;
    }

    private static CommentDisposition disposition(CommentEntry entry, DispositionEntry answer, StrategiesFile texts) {
        var disposition = CommentDisposition.of(answer.outcome(), answer.reason());
        if (Boolean.TRUE.equals(answer.rewrites())) {
            return disposition.rewriting(texts.text(entry.version(), entry.paragraph()));
        }
        var changed = answer.changed();
        return changed == null ? disposition : disposition.quoting(changed);
    }
}
