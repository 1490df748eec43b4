package org.mizizi.demo;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.StrategyState;

/** strategies.yaml: the first version of the framework in full, and what the second and the third change. */
record StrategiesFile(List<VersionEntry> strategies) {

    record VersionEntry(
            int version,
            StrategyState state,
            @Nullable Integer revises,
            int drafted,
            int inConsultation,
            @Nullable Integer revised,
            LocalizedText title,
            List<SectionEntry> sections,
            List<ObjectiveEntry> objectives,
            List<GoalEntry> goals,
            List<SignatureEntry> signatures,
            List<AdditionEntry> additions,
            List<EditEntry> edits,
            List<NewGoalEntry> newGoals) {

        /** Everything that is written in this version, in reading order. */
        Stream<ParagraphEntry> paragraphs() {
            return Stream.of(
                            sections.stream().flatMap(section -> section.paragraphs().stream()),
                            additions.stream().map(AdditionEntry::paragraph),
                            edits.stream().map(EditEntry::paragraph))
                    .flatMap(part -> part);
        }
    }

    record SectionEntry(
            SectionKind kind,
            String ministry,
            String author,
            int written,
            LocalizedText title,
            List<ParagraphEntry> paragraphs) {}

    record ParagraphEntry(
            String number, LocalizedText text, @Nullable LocalizedText draft) {

        /** As people read it in the consultation. */
        LocalizedText consulted() {
            return draft == null ? text : draft;
        }
    }

    record ObjectiveEntry(int number, LocalizedText title) {}

    record GoalEntry(
            String reference,
            int objective,
            List<String> carries,
            LocalizedText title,
            LocalizedText description,
            List<MilestoneEntry> milestones,
            List<LocalizedText> benchmarks) {}

    record MilestoneEntry(int day, LocalizedText title) {}

    record SignatureEntry(String author, int day) {}

    record AdditionEntry(SectionKind section, String author, int day, ParagraphEntry paragraph) {}

    record EditEntry(String author, int day, ParagraphEntry paragraph) {}

    record NewGoalEntry(String author, int day, GoalEntry goal) {}

    /** How the answers to the comments leave a paragraph. */
    LocalizedText text(int version, String number) {
        return strategies.stream()
                .filter(entry -> entry.version() == version)
                .flatMap(VersionEntry::paragraphs)
                .filter(paragraph -> paragraph.number().equals(number))
                .findFirst()
                .orElseThrow()
                .text();
    }

    static StrategiesFile read() {
        return DemoFiles.read("strategies", StrategiesFile.class);
    }
}
