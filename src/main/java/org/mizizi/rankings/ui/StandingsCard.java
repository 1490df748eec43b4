package org.mizizi.rankings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.mizizi.look.Card;
import org.mizizi.look.Quiet;
import org.mizizi.rankings.Result;
import org.mizizi.rankings.Standing;

/** The ranking: places by Schulze's method, ties shown as ties, and beside them the places by Borda's points. */
final class StandingsCard extends Composite<Card> {

    private static final List<String> COLUMNS = List.of("place", "priority", "borda-place", "borda-points");

    private final Result.Ranking ranking;
    private final Locale locale;

    StandingsCard(Result.Ranking ranking, Locale locale) {
        this.ranking = ranking;
        this.locale = locale;
    }

    @Override
    protected Card initContent() {
        var how = Quiet.paragraph(getTranslation("rankings.result.how"));
        var scroll = new Div(table());
        scroll.addClassName("scroll");
        var card = new Card(scroll, how);
        card.setHeading(getTranslation("rankings.result.order"));
        return card;
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.setCaptionText(getTranslation("rankings.result.order.caption"));
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> Tables.column(head, getTranslation("rankings.result." + column)));
        table.getHead().add(head);
        ranking.standings().forEach(standing -> table.getBody().add(row(standing)));
        return table;
    }

    private NativeTableRow row(Standing standing) {
        var row = new NativeTableRow();
        row.addDataCell()
                .setText(
                        standing.tied()
                                ? getTranslation("rankings.result.tied", standing.place())
                                : String.valueOf(standing.place()));
        Tables.rowHeader(row, Tables.named(standing.alternative(), locale));
        row.addDataCell().setText(String.valueOf(standing.bordaPlace()));
        row.addDataCell().setText(points().format(standing.bordaMean()));
        return row;
    }

    private NumberFormat points() {
        var format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format;
    }
}
