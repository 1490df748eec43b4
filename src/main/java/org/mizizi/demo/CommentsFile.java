package org.mizizi.demo;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.comments.CommentOutcome;
import org.mizizi.shared.LocalizedText;

/** comments.yaml: what people said of paragraphs of the framework, and the answers. */
record CommentsFile(List<CommentEntry> comments) {

    record CommentEntry(
            int version,
            String paragraph,
            String author,
            String language,
            int day,
            @Nullable LocalTime time,
            String text,
            @Nullable DispositionEntry disposition) {}

    record DispositionEntry(
            CommentOutcome outcome,
            int day,
            LocalizedText reason,
            @Nullable Boolean rewrites,
            @Nullable LocalizedText changed) {}

    static CommentsFile read() {
        return DemoFiles.read("comments", CommentsFile.class);
    }
}
