package org.mizizi.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.StrategyState;

/** strategies.yaml: the first version of the framework in full, and what the second changes. */
record StrategiesFile(List<VersionEntry> strategies) {

    record VersionEntry(
            int version,
            StrategyState state,
            @Nullable Integer revises,
            int drafted,
            int inConsultation,
            @Nullable Integer revised,
            @Nullable Integer adopted,
            LocalizedText title,
            List<SectionEntry> sections,
            List<ObjectiveEntry> objectives,
            List<GoalEntry> goals,
            List<SignatureEntry> signatures,
            List<ChangeEntry> changes) {}

    record SectionEntry(SectionKind kind, String owner, LocalizedText title, List<ParagraphEntry> paragraphs) {}

    record ParagraphEntry(
            String key, LocalizedText text, @Nullable LocalizedText draft) {

        /** What people read in the consultation. */
        LocalizedText consulted() {
            return draft == null ? text : draft;
        }
    }

    record ObjectiveEntry(int number, LocalizedText title) {}

    record GoalEntry(
            String key,
            int objective,
            int number,
            List<String> carries,
            LocalizedText title,
            LocalizedText description,
            List<MilestoneEntry> milestones,
            List<LocalizedText> benchmarks) {}

    record MilestoneEntry(int day, LocalizedText title) {}

    record SignatureEntry(String author, int day) {}

    record ChangeEntry(
            Change change,
            String author,
            int day,
            @Nullable SectionKind section,
            @Nullable String key,
            @Nullable String after,
            @Nullable LocalizedText text,
            @Nullable LocalizedText draft,
            @Nullable GoalEntry goal,
            LocalizedText reason) {}

    /** What can change from one version to the next. */
    enum Change {
        ADD_PARAGRAPH,
        EDIT_PARAGRAPH,
        ADD_GOAL
    }

    static StrategiesFile read() {
        return DemoFiles.read("strategies", StrategiesFile.class);
    }
}
