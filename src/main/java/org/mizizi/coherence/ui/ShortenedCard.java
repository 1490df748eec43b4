package org.mizizi.coherence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mizizi.coherence.ShortenedRounds;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Reading;
import org.mizizi.look.StackedTable;

/** How often people had less time than the country asks for, and why. */
final class ShortenedCard extends Composite<Card> {

    private final List<ShortenedRounds> reasons;
    private final Reading reader;

    ShortenedCard(List<ShortenedRounds> reasons, Reading reader) {
        this.reasons = List.copyOf(reasons);
        this.reader = reader;
    }

    @Override
    protected Card initContent() {
        var shown = reasons.isEmpty() ? new EmptyState(getTranslation("figures.shortened.none")) : table();
        return new Card(shown).headed(getTranslation("figures.shortened"));
    }

    private StackedTable table() {
        var table = new StackedTable(getTranslation("figures.shortened"), getTranslation("figures.shortened.text"))
                .naming(getTranslation("figures.shortened.reason"))
                .numbers(getTranslation("figures.shortened.rounds"))
                .numbers(getTranslation("figures.share"));
        reasons.forEach(one -> table.row(
                new Span(
                        one.reason() == null
                                ? getTranslation("figures.shortened.not")
                                : getTranslation("rounds.ShorteningReason." + one.reason())),
                new Span(reader.numbers().count(one.rounds())),
                new Span(reader.numbers().percent(one.share().percent()))));
        return table;
    }
}
