package org.mizizi.coherence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Stream;
import org.mizizi.coherence.Figure;
import org.mizizi.look.Reading;
import org.mizizi.look.StackedTable;

/** The numbers of a figure beside its shares: by plans, by money in each currency, and those of the study it is compared with. */
final class FigureTable extends Composite<StackedTable> {

    private static final int UTSTEIN_PROJECTS = 336;
    private static final int OF_ALL = 2;

    private final Figure figure;
    private final Reading reader;

    FigureTable(Figure figure, Reading reader) {
        this.figure = figure;
        this.reader = reader;
    }

    @Override
    protected StackedTable initContent() {
        var caption = getTranslation("figures.table");
        var table = new StackedTable(caption, caption)
                .naming(getTranslation("figures.by"))
                .numbers(getTranslation("figures." + figure.code() + ".numerator"))
                .numbers(getTranslation("figures.denominator"))
                .numbers(getTranslation("figures.share"));
        plans(table);
        money(table);
        study(table);
        return table;
    }

    private void plans(StackedTable table) {
        var count = figure.count();
        if (count != null) {
            row(
                    table,
                    getTranslation("figures.plans"),
                    reader.numbers().count(count.numerator()),
                    reader.numbers().count(count.denominator()),
                    reader.numbers().percent(count.percent()));
        }
    }

    private void money(StackedTable table) {
        figure.money()
                .forEach(money -> row(
                        table,
                        getTranslation("figures.money", money.currency()),
                        reader.rounded(money.share().numerator(), money.currency()),
                        reader.rounded(money.share().denominator(), money.currency()),
                        reader.numbers().percent(money.share().percent())));
    }

    private void study(StackedTable table) {
        if (figure.isCompared()) {
            table.row(
                    Map.of(OF_ALL, getTranslation("figures.utstein.examined")),
                    new Span(getTranslation("figures.utstein")),
                    new Span(),
                    new Span(reader.numbers().count(UTSTEIN_PROJECTS)),
                    new Span(getTranslation("figures.utstein.share")));
        }
    }

    private static void row(StackedTable table, String... values) {
        table.row(Stream.of(values).map(Span::new).toArray(Component[]::new));
    }
}
