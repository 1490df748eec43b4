package org.mizizi.plans.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Reading;
import org.mizizi.plans.Consultation;
import org.mizizi.plans.PlanContent;
import org.mizizi.plans.PlanPart;
import org.mizizi.shared.Wording;

/** What each part of a plan says, in texts that can be compared with those of another version: the authors' words in their language, facts in the reader's. */
final class PartInWords {

    /** One text of a part, with the label of its field where the part has several. */
    record Line(String labelKey, Wording text) {}

    private final Component where;
    private final Reading reading;

    PartInWords(Component where, Reading reading) {
        this.where = where;
        this.reading = reading;
    }

    /** As many lines in the same order for every version. */
    List<Line> lines(PlanPart part, PlanContent text) {
        return switch (part) {
            case WHAT -> what(text);
            case ORIGINS -> List.of();
            case MONEY -> List.of(fact("", money(text)));
            case CONSULTED ->
                List.of(
                        fact("", each(text, entry -> day(entry.heldOn()) + " · " + mode(entry))),
                        words(
                                "",
                                each(text, entry -> String.join("\n", entry.who(), entry.said(), entry.changed(), "")),
                                text));
            case POLICIES -> List.of(fact("", policies(text)));
            case CONTESTED -> List.of(contested(text));
        };
    }

    private List<Line> what(PlanContent text) {
        return List.of(
                words("plans.form.title", text.what().title(), text),
                words("plans.form.summary", text.what().summary(), text),
                fact(
                        "plans.form.places",
                        reading.list(text.what().placeCodes().stream()
                                .map(reading::place)
                                .toList())),
                fact("plans.form.starts", day(text.what().startsOn())),
                fact("plans.form.ends", day(text.what().endsOn())),
                fact("plans.form.language", reading.language(text.language())),
                fact("", text.humanitarian() ? where.getTranslation("plans.humanitarian") : ""),
                fact("plans.form.ground", ground(text)));
    }

    private String ground(PlanContent text) {
        var ground = text.what().ground();
        return ground == null ? "" : where.getTranslation("plans.ground." + ground.kind()) + " " + ground.code();
    }

    private String money(PlanContent text) {
        return text.money().amounts().stream()
                .map(part -> Quarters.name(where, part.quarter()) + where.getTranslation("site.colon") + " "
                        + reading.amount(part.amount(), text.money().currency()))
                .collect(Collectors.joining("\n"));
    }

    private String policies(PlanContent text) {
        return reading.countries().policies().stream()
                .filter(policy -> text.policyCodes().contains(policy.code()))
                .map(policy -> reading.text(policy.title()))
                .collect(Collectors.joining("\n"));
    }

    private Line contested(PlanContent text) {
        var note = text.contested().note();
        return note == null ? fact("", where.getTranslation("plans.contested.NONE_KNOWN")) : words("", note, text);
    }

    private static String each(PlanContent text, Function<Consultation, String> said) {
        return text.consultations().stream().map(said).collect(Collectors.joining("\n"));
    }

    private String mode(Consultation entry) {
        return where.getTranslation("plans.mode." + entry.mode());
    }

    private String day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(reading.moments()::date).orElse("");
    }

    private Line fact(String labelKey, String text) {
        return new Line(labelKey, reading.said(text));
    }

    private static Line words(String labelKey, String text, PlanContent content) {
        return new Line(labelKey, new Wording(text, content.language(), true));
    }
}
