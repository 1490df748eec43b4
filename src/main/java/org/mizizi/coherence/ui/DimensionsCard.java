package org.mizizi.coherence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizizi.coherence.DimensionTally;
import org.mizizi.coherence.DimensionTally.Money;
import org.mizizi.country.Dimension;
import org.mizizi.look.Card;
import org.mizizi.look.MappingWords;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.StackedTable;

/** What serves each dimension, from what people said to the money of plans. */
final class DimensionsCard extends Composite<Card> {

    private final List<DimensionTally> dimensions;
    private final Reading reader;

    DimensionsCard(List<DimensionTally> dimensions, Reading reader) {
        this.dimensions = List.copyOf(dimensions);
        this.reader = reader;
    }

    @Override
    protected Card initContent() {
        var table = new StackedTable(getTranslation("figures.dimensions"), getTranslation("figures.dimensions.text"))
                .naming(getTranslation("figures.dimensions.dimension"));
        List.of("inputs", "priorities", "goals", "plans", "money", "confirmed")
                .forEach(what -> table.numbers(getTranslation("figures.dimensions." + what)));
        dimensions.forEach(one -> table.row(
                name(one.dimension()),
                count(one.inputs()),
                count(one.priorities()),
                count(one.goals()),
                count(one.plans()),
                money(one, this::planned),
                money(one, money -> reader.rounded(money.confirmed(), money.currency()))));
        return new Card(table, Quiet.paragraph(getTranslation("figures.dimensions.how")))
                .headed(getTranslation("figures.dimensions"));
    }

    private Component name(@Nullable String code) {
        if (code == null) {
            return new Span(getTranslation("figures.dimensions.without"));
        }
        var named = new Div(reader.dimension(code));
        reader.countries().dimensions().stream()
                .filter(dimension -> dimension.code().equals(code))
                .map(this::elsewhere)
                .forEach(named::add);
        return named;
    }

    private Component elsewhere(Dimension dimension) {
        return Quiet.line(MappingWords.of(this, dimension));
    }

    private String planned(Money money) {
        return getTranslation(
                "figures.dimensions.planned",
                reader.rounded(money.planned(), money.currency()),
                reader.numbers().percent(BigDecimal.valueOf(money.percent())));
    }

    private Component money(DimensionTally one, Function<Money, String> told) {
        var lines = new Div();
        one.money().forEach(money -> lines.add(new Div(told.apply(money))));
        return one.money().isEmpty() ? new Span("–") : lines;
    }

    private Span count(long number) {
        return new Span(reader.numbers().count(number));
    }
}
