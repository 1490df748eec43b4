package org.mizizi.coherence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.mizizi.coherence.Figure;
import org.mizizi.coherence.Figures;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.PublicAt;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;

/** How far plans trace back, as everybody reads it on the site: each figure with what it counts and what it was made from. */
@Route("figures")
@Menu(title = "menu.figures", order = 70)
@PermitAll
class FiguresView extends PageOf<List<Figure>> {

    private final Figures figures;

    FiguresView(Figures figures, Readings readings) {
        super(readings);
        this.figures = figures;
    }

    @Override
    protected List<Figure> find(Address where) {
        return figures.all();
    }

    @Override
    protected void draw(List<Figure> shown, Reading reader) {
        name(getTranslation("menu.figures"), getTranslation("figures.lead"));
        shown.forEach(figure -> body().add(new FigureCard(figure, reader)));
        body().add(
                        humanitarian(),
                        new Card(new Paragraph(getTranslation("figures.why.text")))
                                .headed(getTranslation("figures.why")),
                        new PublicAt(reader.locale(), "figures"));
    }

    private Card humanitarian() {
        var apart = figures.humanitarian();
        return new Card(
                        new Paragraph(getTranslation("figures.humanitarian.text", apart.shared(), apart.contested())),
                        new Anchor("plans?state=SHARED", getTranslation("figures.humanitarian.list")))
                .headed(getTranslation("figures.humanitarian"));
    }
}
