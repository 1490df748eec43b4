package org.mizizi.collection.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.mizizi.collection.TakenTable.Taken;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.StackedTable;
import org.mizizi.rounds.Round;
import org.mizizi.shared.Paths;

/** What became of each row of a table, with the codes for those who spoke: no address leads to it, and it is shown once. */
final class TakenCard extends Card {

    TakenCard(List<Taken> taken, Round round, Reading reader) {
        headed(getTranslation("collection.table.taken", taken.size()));
        var titles = Stream.of(
                        "collection.table.row",
                        "collection.table.sentence",
                        "collection.table.reference",
                        "collection.form.receipt")
                .map(key -> getTranslation(key))
                .toList();
        add(
                new Paragraph(getTranslation("collection.table.taken.lead")),
                new Actions(Files.link(
                        getTranslation("collection.table.codes"),
                        round.reference() + "-codes.csv",
                        () -> Stream.concat(Stream.of(titles), taken.stream().map(TakenCard::cells))
                                .toList())),
                table(titles, taken, reader));
        addAttachListener(_ -> scrollIntoView());
    }

    private static List<String> cells(Taken one) {
        return List.of(Long.toString(one.row()), one.sentence(), one.reference(), one.receipt());
    }

    private StackedTable table(List<String> titles, List<Taken> taken, Reading reader) {
        var table = new StackedTable(titles.getLast(), titles.getLast())
                .naming(titles.get(0))
                .words(titles.get(1))
                .words(titles.get(2))
                .words(titles.get(3));
        taken.forEach(one -> {
            var reference = new Anchor(Paths.input(one.reference()));
            reference.add(new ReferenceCode(one.reference()));
            var code = new Div(new ReferenceCode(one.receipt()));
            if (one.newReceipt()) {
                code.add(new Span(" · " + getTranslation("collection.table.new-one")));
            }
            table.row(new Span(reader.numbers().count(one.row())), Written.as(one.sentence()), reference, code);
        });
        return table;
    }
}
