package org.mizizi.collection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mizizi.collection.PaperCollection;
import org.mizizi.collection.TablePreview;
import org.mizizi.collection.TakenTable.Taken;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Refusals;
import org.mizizi.look.StackedTable;
import org.mizizi.look.TableUpload;
import org.mizizi.rounds.Round;
import org.mizizi.shared.Refusal;

/** What was written on paper, as a table: what it would bring is shown row by row before any of it is taken in. */
final class TableCard extends Card {

    final GuardedButton take = new GuardedButton(_ -> take()).primary();

    private final PaperCollection paper;
    private final Round round;
    private final Optional<Refusal> objection;
    private final Reading reader;
    private final Consumer<List<Taken>> done;
    private final TableUpload file;
    private String chosen = "";

    TableCard(
            PaperCollection paper,
            Round round,
            Optional<Refusal> objection,
            Reading reader,
            Consumer<List<Taken>> done) {
        this.paper = paper;
        this.round = round;
        this.objection = objection;
        this.reader = reader;
        this.done = done;
        headed(getTranslation("collection.table.title"));
        var columns = TablePreview.columns();
        file = new TableUpload(String.join(",", columns), this::offer);
        take.setText(getTranslation("collection.table.take"));
        add(
                new Paragraph(getTranslation("collection.table.lead")),
                new Actions(
                        Files.link(
                                getTranslation("collection.table.template"),
                                round.reference() + ".csv",
                                () -> List.of(columns)),
                        Files.link(
                                getTranslation("collection.table.vocabulary"),
                                round.reference() + "-vocabulary.csv",
                                () -> paper.vocabulary(round.id(), reader.locale()))),
                Stream.of("receipt", "day", "agreed")
                        .map(column -> new ListItem(getTranslation("collection.table." + column + ".help")))
                        .collect(UnorderedList::new, UnorderedList::add, (_, _) -> {}),
                file);
    }

    /** What the file holds, with every row that cannot be taken in. */
    void offer(String text) {
        Refusals.attempt(this, () -> {
            chosen = text;
            var preview = paper.preview(round.id(), text);
            if (preview.lines().isEmpty()) {
                file.tellFaults(preview.faults());
            } else {
                show(preview);
            }
        });
    }

    private void show(TablePreview preview) {
        take.objectedBy(objection.or(preview::objection));
        file.tell(
                new Paragraph(getTranslation("collection.table.read", preview.toTake())),
                table(preview),
                Quiet.paragraph(getTranslation("collection.table.take.help")),
                new Actions(take));
    }

    private StackedTable table(TablePreview preview) {
        var caption = getTranslation("collection.table.title");
        var table = new StackedTable(caption, caption)
                .naming(getTranslation("collection.table.row"))
                .words(getTranslation("collection.table.sentence"))
                .words(getTranslation("collection.form.receipt"))
                .words(getTranslation("collection.table.becomes"));
        preview.lines()
                .forEach(line -> table.row(
                        new Span(reader.numbers().count(line.number())),
                        Written.as(line.sentence()),
                        line.receipt()
                                .<Component>map(ReferenceCode::new)
                                .orElseGet(() -> new Span(getTranslation("collection.table.new-code"))),
                        becomes(line)));
        return table;
    }

    private Component becomes(TablePreview.Line line) {
        if (line.isNew()) {
            return new Span(getTranslation("collection.table.new"));
        }
        return line.before()
                .<Component>map(reference -> new Span(getTranslation("collection.table.before", reference)))
                .orElseGet(() -> faults(line.faults()));
    }

    private Component faults(List<Refusal> faults) {
        return faults.stream()
                .map(fault -> new ListItem(Refusals.text(this, fault)))
                .collect(UnorderedList::new, UnorderedList::add, (_, _) -> {});
    }

    private void take() {
        Refusals.attempt(this, () -> done.accept(paper.take(round.id(), chosen)));
    }
}
