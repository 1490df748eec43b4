package org.mizizi.coherence.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.mizizi.coherence.Figure;
import org.mizizi.coherence.Share;
import org.mizizi.coherence.ShareBar;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.shared.ReadingDirection;

/** One figure: what it counts, its value as a sentence and as a bar, and the numbers it was made from. */
final class FigureCard extends Div {

    private final Figure figure;
    private final Reading reader;

    FigureCard(Figure figure, String made, Reading reader) {
        this.figure = figure;
        this.reader = reader;
        var title = new Span(
                new Span(getTranslation("figures." + figure.code()) + " "),
                new ReferenceCode(figure.code().label()));
        var card = new Card(new Paragraph(getTranslation("figures." + figure.code() + ".definition"))).headed(title);
        card.add(value(), new FigureTable(figure, reader), Quiet.paragraph(made));
        add(card);
    }

    private Div value() {
        var count = figure.count();
        return count == null
                ? new Div(new EmptyState(getTranslation("figures.absence." + figure.absence())))
                : new Div(sentence(count), bar(count));
    }

    private Paragraph sentence(Share count) {
        var percent = new Span(reader.numbers().percent(count.percent()));
        percent.addClassName("percent");
        var sentence = new Paragraph(
                percent,
                new Span(" "
                        + getTranslation(
                                "figures." + figure.code() + ".sentence", count.numerator(), count.denominator())));
        sentence.addClassName("figure");
        if (figure.isCompared()) {
            var key = figure.isAboveUtstein() ? "figures.above" : "figures.not-above";
            sentence.add(new Span(" " + getTranslation(key)));
        }
        return sentence;
    }

    private Div bar(Share count) {
        var bar = ShareBar.of(count, ReadingDirection.of(reader.locale()).isMirrored());
        var line = figure.isCompared() ? "<path d=\"M" + bar.line() + " 0 V8\"/>" : "";
        var shown = new Div(
                new Svg("""
                <svg class="bar" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="whole" width="100" height="8"/><rect class="part" x="%s" width="%s" height="8"/>%s
                </svg>
                """.formatted(bar.start().toPlainString(), bar.part().toPlainString(), line)));
        if (figure.isCompared()) {
            shown.add(Quiet.paragraph(getTranslation("figures.line")));
        }
        return shown;
    }
}
