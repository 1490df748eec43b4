package org.mizizi.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;

/** translations.yaml: what members said in other languages, and what became of these translations. */
record TranslationsFile(List<TranslationEntry> translations) {

    record TranslationEntry(
            String input,
            String translator,
            String language,
            String title,
            String words,
            int day,
            @Nullable ReviewEntry reviewed,
            @Nullable DisputeEntry disputed,
            @Nullable RewordingEntry reworded) {}

    record ReviewEntry(String by, int day) {}

    record DisputeEntry(String by, String language, String words, int day) {}

    /** The convenor asked, and the author said it in other words. */
    record RewordingEntry(int asked, LocalizedText question, int day, String words) {}

    static TranslationsFile read() {
        return DemoFiles.read("translations", TranslationsFile.class);
    }
}
