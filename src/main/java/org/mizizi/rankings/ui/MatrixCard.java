package org.mizizi.rankings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Style.WhiteSpace;
import java.util.List;
import java.util.Locale;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Numbers;
import org.mizizi.look.Quiet;
import org.mizizi.rankings.Alternative;
import org.mizizi.rankings.Result;
import org.mizizi.rankings.Standing;

/** Every pair of priorities: how many ballots place the one of the row above the one of the column. */
final class MatrixCard extends Composite<Card> {

    /** A wider table is read by nobody; the ballots can be downloaded. */
    private static final int MOST_COLUMNS = 40;

    private final Result.Ranking ranking;
    private final Locale locale;

    MatrixCard(Result.Ranking ranking, Locale locale) {
        this.ranking = ranking;
        this.locale = locale;
    }

    @Override
    protected Card initContent() {
        var how = Quiet.paragraph(getTranslation("rankings.result.matrix.how", ranking.ballots()));
        var order = ranking.standings().stream().map(Standing::alternative).toList();
        var card = order.size() > MOST_COLUMNS
                ? new Card(new EmptyState(getTranslation("rankings.result.matrix.too-wide", MOST_COLUMNS)))
                : new Card(how, scrolling(table(order)));
        card.setHeading(getTranslation("rankings.result.matrix"));
        return card;
    }

    private Div scrolling(NativeTable table) {
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("rankings.result.matrix"));
        return scroll;
    }

    private NativeTable table(List<Alternative> order) {
        var table = new NativeTable();
        table.setCaptionText(getTranslation("rankings.result.matrix.caption"));
        var head = new NativeTableRow();
        Tables.column(head, getTranslation("rankings.result.matrix.over"));
        order.forEach(alternative -> {
            Tables.column(head, alternative.reference());
            var column = head.getHeaderCells().getLast();
            column.setTitle(alternative.title().in(locale).text());
            column.getStyle().setWhiteSpace(WhiteSpace.NOWRAP);
        });
        table.getHead().add(head);
        order.forEach(alternative -> table.getBody().add(row(alternative, order)));
        return table;
    }

    private NativeTableRow row(Alternative one, List<Alternative> order) {
        var row = new NativeTableRow();
        Tables.rowHeader(row, Tables.named(one, locale));
        order.forEach(other -> fill(row.addDataCell(), one, other));
        return row;
    }

    /** What wins is bold and marked, so that it is seen without colour and heard as well. */
    private void fill(NativeTableCell cell, Alternative one, Alternative other) {
        if (one.equals(other)) {
            cell.setText("–");
            return;
        }
        var votes = ranking.votes(one, other);
        var wins = votes > ranking.votes(other, one);
        var text = new Span(new Numbers(locale).count(votes) + (wins ? " ✓" : ""));
        text.getStyle().setFontWeight(wins ? "bold" : "normal").setWhiteSpace(WhiteSpace.NOWRAP);
        cell.add(text);
    }
}
