package org.mizizi.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.mizizi.audit.Line;
import org.mizizi.look.Moments;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.StackedTable;
import org.mizizi.look.Words;
import org.mizizi.shared.Subject;

/** Lines of the ledger as a table. */
final class LedgerTable extends Composite<StackedTable> {

    private static final String NUMBER = "number";
    private static final List<String> COLUMNS = List.of(NUMBER, "at", "action", "about", "by", "hash");
    private static final int SHORT = 8;

    private final List<Line> lines;
    private final LineInWords words;
    private final Moments moments;

    LedgerTable(List<Line> lines, LineInWords words, Moments moments) {
        this.lines = lines;
        this.words = words;
        this.moments = moments;
    }

    @Override
    protected StackedTable initContent() {
        var table = new StackedTable(getTranslation("ledger.table"), getTranslation("ledger.caption"));
        COLUMNS.stream()
                .filter(column -> numbered() || !column.equals(NUMBER))
                .forEach(column -> table.words(getTranslation("ledger.column." + column)));
        lines.forEach(line -> table.row(values(line).toArray(Component[]::new)));
        return table;
    }

    /** Whether this reader is shown the numbers of the lines. */
    private boolean numbered() {
        return lines.stream().anyMatch(line -> line.sequence() != null);
    }

    private Stream<Component> values(Line line) {
        var sequence = line.sequence();
        var number = new Span(sequence == null ? "" : sequence.toString());
        return Stream.concat(numbered() ? Stream.of(number) : Stream.of(), told(line));
    }

    private Stream<Component> told(Line line) {
        var at = line.at();
        var hash = line.hash();
        return Stream.of(
                whole(at == null ? moments.date(noon(line.day())) : moments.dateTime(at)),
                new Span(words.action(line)),
                about(line),
                by(line),
                hash == null ? new Span() : code(hash, hash.substring(0, SHORT)));
    }

    private static Span whole(String moment) {
        var whole = new Span(moment);
        whole.addClassName("whole");
        return whole;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** An id holds the moment at which it was made, so a line that names nobody shows none. */
    private Component about(Line line) {
        var kind = words.kind(line);
        if (line.isUnnamed()) {
            return new Span(kind);
        }
        var link = new RouterLink(LedgerView.class);
        link.setQueryParameters(LedgerFilter.about(new Subject(line.subjectKind(), line.subjectId()))
                .query());
        var day = line.ofDay();
        if (day == null) {
            link.add(new Span(kind + " "), name(line));
        } else {
            link.setText(getTranslation("ledger.of-day", kind, moments.date(day)));
        }
        var title = line.title();
        return title == null ? link : new Div(link, new Div(Words.of(title, getLocale())));
    }

    /** By its reference; what has none by the end of its id. */
    private static Span name(Line line) {
        var reference = line.reference();
        var subjectId = line.subjectId().toString();
        return reference == null
                ? code(subjectId, subjectId.substring(subjectId.length() - SHORT))
                : new Span(new ReferenceCode(reference));
    }

    private Div by(Line line) {
        var by = new Div();
        Stream.of(words.person(line), words.deputy(line), words.organisation(line))
                .filter(name -> !name.isEmpty())
                .map(LedgerTable::isolated)
                .forEach(by::add);
        return by;
    }

    private static Div isolated(String name) {
        var isolated = new Span(name);
        isolated.getElement().setAttribute("dir", "auto");
        return new Div(isolated);
    }

    private static Span code(String whole, String part) {
        var code = new Span(part);
        code.addClassName("ref");
        code.getElement().setAttribute("dir", "ltr");
        code.setTitle(whole);
        return code;
    }
}
