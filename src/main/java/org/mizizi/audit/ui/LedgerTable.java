package org.mizizi.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.audit.Line;
import org.mizizi.look.Moments;
import org.mizizi.shared.Subject;

/** Lines of the ledger as a table that can be scrolled sideways on a phone. */
final class LedgerTable extends Div {

    private static final List<String> COLUMNS = List.of("number", "at", "action", "about", "by", "hash");
    private static final int SHORT = 8;

    LedgerTable(List<Line> lines, Map<UUID, String> names, Moments moments) {
        addClassName("scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("ledger.table"));
        var table = new NativeTable();
        table.setCaptionText(getTranslation("ledger.caption"));
        var titles = table.getHead().addRow();
        COLUMNS.forEach(column -> title(titles.addHeaderCell(), column));
        lines.forEach(line -> fill(table.getBody().addRow(), line, names, moments));
        add(table);
    }

    private void title(NativeTableHeaderCell title, String column) {
        title.setText(getTranslation("ledger.column." + column));
        title.getElement().setAttribute("scope", "col");
    }

    private void fill(NativeTableRow row, Line line, Map<UUID, String> names, Moments moments) {
        var sequence = line.sequence();
        var at = line.at();
        var hash = line.hash();
        row.addDataCell().setText(sequence == null ? "" : sequence.toString());
        row.addDataCell().setText(at == null ? moments.date(noon(line.day())) : moments.dateTime(at));
        row.addDataCell().setText(getTranslation("ledger.action." + line.action()));
        row.addDataCell().add(about(line));
        row.addDataCell().add(by(line, names));
        row.addDataCell().add(hash == null ? new Span() : code(hash, hash.substring(0, SHORT)));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** An id holds the moment at which it was made, so a line that names nobody shows none. */
    private Component about(Line line) {
        var kind = getTranslation("ledger.kind." + line.subjectKind());
        if (line.isUnnamed()) {
            return new Span(kind);
        }
        var subjectId = line.subjectId().toString();
        var link = new RouterLink(LedgerView.class);
        link.setQueryParameters(new LedgerFilter(new Subject(line.subjectKind(), line.subjectId())).query());
        link.add(new Span(kind + " "), code(subjectId, subjectId.substring(subjectId.length() - SHORT)));
        return link;
    }

    private Div by(Line line, Map<UUID, String> names) {
        var by = new Div();
        if (line.isUnnamed()) {
            by.setText(getTranslation("ledger.nobody"));
            return by;
        }
        Stream.of(name(line.person(), names), name(line.onBehalfOf(), names))
                .filter(name -> !name.isEmpty())
                .map(LedgerTable::isolated)
                .forEach(by::add);
        return by;
    }

    private String name(@Nullable UUID id, Map<UUID, String> names) {
        if (id == null) {
            return "";
        }
        return names.getOrDefault(
                id,
                id.getMostSignificantBits() == 0 ? getTranslation("ledger.portal") : getTranslation("ledger.nobody"));
    }

    private static Div isolated(String name) {
        var line = new Div();
        line.setText(name);
        line.getElement().setAttribute("dir", "auto");
        return line;
    }

    private static Span code(String whole, String part) {
        var code = new Span(part);
        code.addClassName("ref");
        code.getElement().setAttribute("dir", "ltr");
        code.setTitle(whole);
        return code;
    }
}
