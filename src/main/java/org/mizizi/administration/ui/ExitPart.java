package org.mizizi.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.ExitCriterion;
import org.mizizi.look.Reading;
import org.mizizi.look.StackedTable;
import org.mizizi.shared.LocalizedText;

/** Beside the phase of today, how many of the exit criteria are met, and what each stands on; what is to be said of them later, below. */
final class ExitPart extends Div {

    private final Reading reader;

    ExitPart(Reading reader) {
        this.reader = reader;
        var criteria = reader.countries().exitCriteria();
        var counted = criteria.counted().size();
        add(new Paragraph(getTranslation("country.exit.share", criteria.met(), counted)));
        reader.countries()
                .currentPhase()
                .ifPresent(phase -> add(new Paragraph(getTranslation(
                        "country.exit.phase",
                        getTranslation("plans.phase." + phase.code()),
                        reader.moments().date(phase.startsOn())))));
        var table = new StackedTable(
                        getTranslation("administration.part.EXIT"), getTranslation("administration.propose.EXIT.lead"))
                .naming(getTranslation("country.exit.criterion"))
                .words(getTranslation("founding.code"))
                .words(getTranslation("country.exit.standing"))
                .words(getTranslation("country.exit.evidence"));
        criteria.all()
                .forEach(criterion -> row(
                        table,
                        criterion,
                        criterion.standing() == ExitCriterion.Standing.MET
                                ? "country.exit.since"
                                : "country.exit.recorded"));
        reader.countries().exitCriteriaToCome().forEach(criterion -> row(table, criterion, "country.exit.from"));
        if (!criteria.all().isEmpty()
                || !reader.countries().exitCriteriaToCome().isEmpty()) {
            add(table);
        }
    }

    private void row(StackedTable table, ExitCriterion criterion, String key) {
        table.row(
                reader.words(criterion.criterion()),
                code(criterion.code()),
                new Span(standing(criterion, key, criterion.since())),
                words(criterion.evidence()));
    }

    private String standing(ExitCriterion criterion, String key, LocalDate day) {
        return getTranslation(
                key,
                getTranslation("country.exit." + criterion.standing()),
                reader.moments().date(day));
    }

    private Component words(@Nullable LocalizedText evidence) {
        return evidence == null ? new Span() : reader.words(evidence);
    }

    private static Span code(String code) {
        var span = new Span(code);
        span.getElement().setAttribute("translate", "no");
        span.getElement().setAttribute("dir", "ltr");
        return span;
    }
}
