package org.mizizi.collection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.mizizi.collection.PaperCollection;
import org.mizizi.collection.TakenTable;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.rounds.Round;
import org.mizizi.shared.Refusal;

/** The tables that a member has handed in, each of which they can take back as a whole until the round closes. */
final class TablesCard extends Card {

    private final PaperCollection paper;
    private final boolean open;
    private final Reading reader;
    private final Runnable changed;

    TablesCard(PaperCollection paper, Round round, Optional<Refusal> objection, Reading reader, Runnable changed) {
        this.paper = paper;
        this.open = objection.isEmpty();
        this.reader = reader;
        this.changed = changed;
        headed(getTranslation("collection.table.yours"));
        var tables = paper.mine(round.id());
        if (tables.isEmpty()) {
            add(new EmptyState(getTranslation("collection.table.yours.none")));
        } else {
            var rows = new Rows();
            rows.show(tables.stream().map(this::row).toList());
            add(rows);
        }
    }

    private Row row(TakenTable table) {
        var row = new Row(new Span(getTranslation(
                "collection.table.handed-in", table.inputs(), reader.moments().dateTime(table.takenAt()))));
        var takenBack = table.takenBackAt();
        if (takenBack != null) {
            row.more(Quiet.line(new Span(getTranslation(
                    "collection.table.taken-back-on", reader.moments().date(takenBack)))));
        } else if (open) {
            row.and(new Button(
                    getTranslation("collection.table.take-back"),
                    _ -> Confirmation.beforeLosing(
                            this, "collection.table.take-back", () -> takeBack(table), table.inputs())));
        }
        return row;
    }

    private void takeBack(TakenTable table) {
        Refusals.attempt(this, () -> {
            paper.takeBack(table.id());
            Receipt.show(getTranslation("collection.table.took-back"));
            changed.run();
        });
    }
}
