package org.mizizi.coherence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.mizizi.coherence.Figure;
import org.mizizi.coherence.Figures;
import org.mizizi.coherence.FiguresAsOf;
import org.mizizi.coherence.FiguresAsOf.Answer;
import org.mizizi.coherence.HumanitarianPlansCounted;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.PublicAt;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.StandsStill;

/** How far plans trace back, as everybody reads it on the site: each figure with what it counts and what it was made from. */
@Route("figures")
@Menu(title = "menu.figures", order = 70)
@PermitAll
class FiguresView extends PageOf<FiguresAsOf> {

    private final Figures figures;

    FiguresView(Figures figures, Readings readings) {
        super(readings);
        this.figures = figures;
    }

    @Override
    protected FiguresAsOf find(Address where) {
        return figures.asOf(where.asked("day").orElse(""));
    }

    @Override
    protected void draw(FiguresAsOf shown, Reading reader) {
        name(getTranslation("menu.figures"), getTranslation("figures.lead"));
        if (shown.answer() != Answer.NOW) {
            body().add(answer(shown, reader));
        }
        shown.figures().stream()
                .map(figure -> new FigureCard(figure, made(shown, figure, reader), reader))
                .forEach(this::show);
        Stream.of(
                        humanitarian(shown.humanitarian()),
                        new DimensionsCard(figures.byDimension(), reader),
                        new KindsCard(figures.byKind(), reader),
                        new ShortenedCard(figures.shortenedRounds(), reader),
                        new MovedCard(figures.moved(), reader),
                        new Card(new Paragraph(getTranslation("figures.why.text")))
                                .headed(getTranslation("figures.why")),
                        new PublicAt(reader.locale(), "figures"))
                .forEach(this::show);
    }

    private void show(Component part) {
        body().add(StandsStill.inOnePiece(part));
    }

    private Paragraph answer(FiguresAsOf shown, Reading reader) {
        var day = shown.day() == null ? "" : reader.moments().date(shown.day());
        var sentence = new Paragraph(
                new Span(getTranslation("figures.day." + shown.answer(), day) + " "),
                new Anchor("figures", getTranslation("figures.day.back")));
        sentence.getElement().setAttribute("role", "status");
        return sentence;
    }

    private String made(FiguresAsOf shown, Figure figure, Reading reader) {
        var day = shown.day();
        var asOf = day == null || shown.isOfNow()
                ? reader.moments().dateTime(figure.asOf())
                : reader.moments().date(day);
        return getTranslation("figures.as-of", asOf, figure.ruleVersion());
    }

    private Card humanitarian(HumanitarianPlansCounted apart) {
        return new Card(
                        new Paragraph(getTranslation("figures.humanitarian.text", apart.shared(), apart.contested())),
                        new Anchor("plans?state=SHARED", getTranslation("figures.humanitarian.list")))
                .headed(getTranslation("figures.humanitarian"));
    }
}
