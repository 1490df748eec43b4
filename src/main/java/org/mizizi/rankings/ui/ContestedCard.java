package org.mizizi.rankings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mizizi.look.Card;
import org.mizizi.look.Numbers;
import org.mizizi.look.StackedTable;
import org.mizizi.rankings.Standing;
import org.mizizi.rankings.WithoutContested;

/** The order once more, without those whose mandate was contested; or why it is not shown. */
final class ContestedCard extends Composite<Card> {

    private final WithoutContested without;
    private final Locale locale;

    ContestedCard(WithoutContested without, Locale locale) {
        this.without = without;
        this.locale = locale;
    }

    @Override
    protected Card initContent() {
        var card =
                new Card(new Paragraph(getTranslation("rankings.result.contested.invited", without.organisations())));
        card.setHeading(getTranslation("rankings.result.contested"));
        card.add(
                without.isShown()
                        ? table()
                        : new Paragraph(getTranslation("rankings.result.contested.too-few", without.asked())));
        return card;
    }

    private StackedTable table() {
        var caption = getTranslation("rankings.result.contested.caption");
        var table = new StackedTable(caption, caption)
                .words(getTranslation("rankings.result.place"))
                .naming(getTranslation("rankings.result.priority"));
        without.standings()
                .forEach(standing -> table.row(place(standing), Tables.named(standing.alternative(), locale)));
        return table;
    }

    private Span place(Standing standing) {
        return new Span(
                standing.tied()
                        ? getTranslation("rankings.result.tied", standing.place())
                        : new Numbers(locale).count(standing.place()));
    }
}
