package org.mizizi.demo;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.InputKind;
import org.mizizi.priorities.InputOutcome;
import org.mizizi.shared.LocalizedText;

/** inputs.yaml: what members said, in their own words, and what they were answered. */
record InputsFile(List<InputEntry> inputs) {

    record InputEntry(
            String key,
            String round,
            String author,
            InputKind kind,
            String language,
            String title,
            String words,
            String place,
            @Nullable Integer peopleAffected,
            String dimension,
            Authorship authorship,
            int day,
            @Nullable LocalTime time,
            List<EndorsementEntry> endorsed,
            @Nullable ReturnEntry returned,
            @Nullable DispositionEntry disposition) {}

    record EndorsementEntry(String author, int day) {}

    record ReturnEntry(int day, LocalizedText question) {}

    record DispositionEntry(InputOutcome outcome, int day, LocalizedText reason) {}

    static InputsFile read() {
        return DemoFiles.read("inputs", InputsFile.class);
    }
}
