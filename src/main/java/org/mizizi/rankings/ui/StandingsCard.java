package org.mizizi.rankings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mizizi.look.Card;
import org.mizizi.look.Numbers;
import org.mizizi.look.Quiet;
import org.mizizi.look.StackedTable;
import org.mizizi.rankings.Result;
import org.mizizi.rankings.Standing;

/** The ranking: places by Schulze's method, ties shown as ties, and beside them the places by Borda's points. */
final class StandingsCard extends Composite<Card> {

    private final Result.Ranking ranking;
    private final Locale locale;

    StandingsCard(Result.Ranking ranking, Locale locale) {
        this.ranking = ranking;
        this.locale = locale;
    }

    @Override
    protected Card initContent() {
        var how = Quiet.paragraph(getTranslation("rankings.result.how"));
        var card = new Card(table(), how);
        card.setHeading(getTranslation("rankings.result.order"));
        return card;
    }

    private StackedTable table() {
        var caption = getTranslation("rankings.result.order.caption");
        var table = new StackedTable(caption, caption)
                .words(getTranslation("rankings.result.place"))
                .naming(getTranslation("rankings.result.priority"))
                .words(getTranslation("rankings.result.borda-place"))
                .words(getTranslation("rankings.result.borda-points"));
        ranking.standings().forEach(standing -> fill(table, standing));
        return table;
    }

    private void fill(StackedTable table, Standing standing) {
        var place = standing.tied()
                ? getTranslation("rankings.result.tied", standing.place())
                : numbers().count(standing.place());
        table.row(
                new Span(place),
                Tables.named(standing.alternative(), locale),
                new Span(numbers().count(standing.bordaPlace())),
                new Span(numbers().decimal(standing.bordaMean(), 1)));
    }

    private Numbers numbers() {
        return new Numbers(locale);
    }
}
