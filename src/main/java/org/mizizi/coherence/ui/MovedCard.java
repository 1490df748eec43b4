package org.mizizi.coherence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.mizizi.coherence.Figure;
import org.mizizi.coherence.FiguresOfDay;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Reading;
import org.mizizi.look.StackedTable;

/** How the shares moved: the last days that ended with others, each leading to the figures as they were then. */
final class MovedCard extends Composite<Card> {

    private final List<FiguresOfDay> moved;
    private final Reading reader;

    MovedCard(List<FiguresOfDay> moved, Reading reader) {
        this.moved = List.copyOf(moved);
        this.reader = reader;
    }

    @Override
    protected Card initContent() {
        var shown = moved.isEmpty() ? new EmptyState(getTranslation("figures.moved.none")) : table();
        return new Card(shown).headed(getTranslation("figures.moved"));
    }

    private StackedTable table() {
        var table = new StackedTable(getTranslation("figures.moved"), getTranslation("figures.moved.text"))
                .naming(getTranslation("figures.moved.day"));
        moved.getFirst().figures().forEach(figure -> table.numbers(title(figure)));
        moved.forEach(then -> table.row(Stream.concat(
                        Stream.of(way(then)), then.figures().stream().map(figure -> new Span(share(figure))))
                .toArray(Component[]::new)));
        return table;
    }

    private String title(Figure figure) {
        return figure.code().label() + " · " + getTranslation("figures." + figure.code() + ".numerator");
    }

    private Component way(FiguresOfDay then) {
        return new Anchor("figures?day=" + then.day(), reader.moments().date(then.day()));
    }

    private String share(Figure figure) {
        var count = figure.count();
        return count == null
                ? getTranslation("figures.moved.absent")
                : getTranslation(
                        "figures.moved.share",
                        reader.numbers().count(count.numerator()),
                        reader.numbers().count(count.denominator()),
                        reader.numbers().percent(count.percent()));
    }
}
