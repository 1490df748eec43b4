package org.mizizi.translations;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One text on the translator's desk, why it is there, and what it is about, where it has no title of its own. */
public record DeskRow(OriginalKind kind, String reference, Said said, Need need, List<About> about) {

    /** What a text is about, such as the plan and the input of a claim, and its title as it was written while that is public. */
    public record About(
            String reference,
            @Nullable String title,
            @Nullable String language) {

        public Optional<Said> called() {
            return title == null || language == null ? Optional.empty() : Optional.of(new Said(language, title, ""));
        }
    }

    public DeskRow {
        about = List.copyOf(about);
    }

    /** What it is known by: its sentence, or where it has none its words. */
    public String sentence() {
        return said.title().isEmpty() ? said.words() : said.title();
    }
}
