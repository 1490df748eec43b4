package org.mizizi.coherence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.mizizi.coherence.Figure;
import org.mizizi.look.Reading;

/** The numbers of a figure beside its shares: by plans, by money in each currency, and those of the study it is compared with. */
final class FigureTable extends Div {

    private static final int UTSTEIN_PROJECTS = 336;

    private final NativeTable table = new NativeTable();
    private final Figure figure;
    private final Reading reader;

    FigureTable(Figure figure, Reading reader) {
        this.figure = figure;
        this.reader = reader;
        var caption = getTranslation("figures.table");
        table.setCaptionText(caption);
        addClassName("scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", caption);
        head();
        plans();
        money();
        study();
        add(table);
    }

    private void head() {
        var head = new NativeTableRow();
        head.add(
                header(getTranslation("figures.by"), "col"),
                number(header(getTranslation("figures." + figure.code() + ".numerator"), "col")),
                number(header(getTranslation("figures.denominator"), "col")),
                number(header(getTranslation("figures.share"), "col")));
        table.getHead().add(head);
    }

    private void plans() {
        var count = figure.count();
        if (count != null) {
            row(
                    getTranslation("figures.plans"),
                    reader.numbers().count(count.numerator()),
                    reader.numbers().count(count.denominator()),
                    reader.numbers().percent(count.percent()));
        }
    }

    private void money() {
        figure.money()
                .forEach(money -> row(
                        getTranslation("figures.money", money.currency()),
                        reader.amount(money.share().numerator(), money.currency()),
                        reader.amount(money.share().denominator(), money.currency()),
                        reader.numbers().percent(money.share().percent())));
    }

    private void study() {
        if (figure.isCompared()) {
            row(
                    getTranslation("figures.utstein"),
                    "–",
                    reader.numbers().count(UTSTEIN_PROJECTS),
                    getTranslation("figures.utstein.share"));
        }
    }

    private void row(String by, String... numbers) {
        var row = new NativeTableRow();
        row.add(header(by, "row"));
        for (var text : numbers) {
            var cell = new NativeTableCell(text);
            cell.addClassName("number");
            row.add(cell);
        }
        table.getBody().add(row);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableHeaderCell number(NativeTableHeaderCell cell) {
        cell.addClassName("number");
        return cell;
    }
}
