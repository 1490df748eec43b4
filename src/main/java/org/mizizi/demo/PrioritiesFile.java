package org.mizizi.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.PriorityState;
import org.mizizi.shared.LocalizedText;
import org.mizizi.traceability.LinkState;

/** priorities.yaml: the national register, and what the authors of its origins said of it and of the goals that carry it. */
record PrioritiesFile(List<OwnerEntry> owners, List<OwnerEntry> carried, List<PriorityEntry> priorities) {

    record OwnerEntry(String author, int day, String language, List<ExceptionEntry> otherwise) {}

    record ExceptionEntry(String input, LinkState state, String words) {}

    record PriorityEntry(
            String key,
            int day,
            PriorityState state,
            String dimension,
            List<String> from,
            List<JoinedEntry> joined,
            @Nullable MergerEntry merged,
            @Nullable RefusalEntry notTakenUp,
            LocalizedText title,
            LocalizedText summary) {}

    record JoinedEntry(String input, int day) {}

    record MergerEntry(String into, int day, LocalizedText reason) {}

    record RefusalEntry(int day, LocalizedText reason) {}

    static PrioritiesFile read() {
        return DemoFiles.read("priorities", PrioritiesFile.class);
    }
}
