package org.mizizi.founding.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizizi.country.Phase;
import org.mizizi.founding.FoundingFile;
import org.mizizi.founding.FoundingFile.PhasePlan;
import org.mizizi.look.Card;
import org.mizizi.look.DayField;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.WholeNumberField;
import org.mizizi.shared.Writing;

/** When each phase of the peace process begins and by which evidence, what shows that support from outside can end, and what an approval needs in each phase. */
final class PhasesStep extends StepForm {

    private static final int MOST_ENDORSEMENTS = 99;

    private record Entry(DayField startsOn, LocalizedField evidence, WholeNumberField endorsements) {}

    private final Map<Phase.Code, Entry> entries = new EnumMap<>(Phase.Code.class);
    private final List<String> languages;
    private final Entries<ExitEntry> exits;

    PhasesStep(List<String> languages, Runnable changed) {
        super(changed);
        this.languages = List.copyOf(languages);
        for (var code : Phase.Code.values()) {
            var entry = new Entry(
                    kept(new DayField()),
                    new LocalizedField(Writing.SUMMARY, languages, getLocale()),
                    kept(new WholeNumberField(MOST_ENDORSEMENTS)));
            entry.startsOn().setLabel(getTranslation("founding.phase.starts"));
            entry.startsOn().setHelperText(getTranslation("founding.phase.starts.help"));
            entry.evidence().setLabel(getTranslation("founding.phase.evidence"));
            entry.evidence().setHelperText(getTranslation("founding.phase.evidence.help"));
            entry.evidence().tellWhileTyping();
            entry.evidence().addValueChangeListener(_ -> change());
            entry.endorsements().setLabel(getTranslation("founding.phase.endorsements"));
            entry.endorsements().setHelperText(getTranslation("founding.phase.endorsements.help"));
            entry.endorsements().setWidthFull();
            entries.put(code, entry);
            add(new Card(entry.startsOn(), entry.evidence(), entry.endorsements())
                    .headed(getTranslation("founding.phase." + code)));
        }
        exits = new Entries<>(
                "founding.exit.add",
                "founding.remove",
                () -> new ExitEntry(this, getLocale(), this.languages),
                this::change);
        add(new H2(getTranslation("country.exit")), new Paragraph(getTranslation("founding.exit.lead")), exits);
    }

    @Override
    void fill(FoundingFile file) {
        for (var phase : file.phases()) {
            var entry = Objects.requireNonNull(entries.get(phase.code()));
            entry.startsOn().setValue(phase.startsOn());
            entry.evidence().setValue(phase.evidence());
            entry.endorsements().show(Optional.of(phase.civilSocietyEndorsements()));
        }
        exits.clear();
        file.exitCriteria().forEach(plan -> exits.add(new ExitEntry(this, getLocale(), languages).showing(plan)));
    }

    @Override
    FoundingFile into(FoundingFile file) {
        return file.withPhases(Stream.of(Phase.Code.values())
                        .map(code -> plan(code, Objects.requireNonNull(entries.get(code))))
                        .toList())
                .withExitCriteria(exits.all().stream()
                        .map(ExitEntry::value)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static PhasePlan plan(Phase.Code code, Entry entry) {
        return new PhasePlan(
                code,
                entry.startsOn().getValue(),
                entry.evidence().getValue(),
                entry.endorsements().understood().orElse(0));
    }
}
