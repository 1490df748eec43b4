package org.mizizi.coherence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.coherence.KindTally;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Reading;
import org.mizizi.look.StackedTable;

/** Of which kinds of organisations the words and plans are. */
final class KindsCard extends Composite<Card> {

    private static final List<String> COUNTED = List.of("organisations", "inputs", "comments", "responses", "plans");

    private final List<KindTally> kinds;
    private final Reading reader;

    KindsCard(List<KindTally> kinds, Reading reader) {
        this.kinds = List.copyOf(kinds);
        this.reader = reader;
    }

    @Override
    protected Card initContent() {
        var shown = kinds.isEmpty() ? new EmptyState(getTranslation("figures.kinds.none")) : table();
        return new Card(shown).headed(getTranslation("figures.kinds"));
    }

    private StackedTable table() {
        var table = new StackedTable(getTranslation("figures.kinds"), getTranslation("figures.kinds.text"))
                .naming(getTranslation("figures.kinds.kind"));
        COUNTED.forEach(what -> table.numbers(getTranslation("figures.kinds." + what)));
        kinds.forEach(kind -> table.row(
                name(kind),
                count(kind.organisations()),
                count(kind.inputs()),
                count(kind.comments()),
                count(kind.responses()),
                count(kind.plans())));
        return table;
    }

    private Span name(KindTally kind) {
        return new Span(
                kind.kind() == null
                        ? getTranslation("figures.kinds.protected")
                        : getTranslation("actors.OrganisationKind." + kind.kind()));
    }

    private Span count(@Nullable Long number) {
        return new Span(number == null ? "–" : reader.numbers().count(number));
    }
}
