package org.mizizi.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.audit.Entry;
import org.mizizi.look.Moments;
import org.mizizi.shared.Subject;

/** Lines of the ledger as a table that can be scrolled sideways on a phone. */
final class LedgerTable extends Div {

    private static final List<String> COLUMNS = List.of("number", "at", "action", "about", "by", "hash");
    private static final int SHORT = 8;

    LedgerTable(List<Entry> entries, Map<UUID, String> names, Moments moments) {
        addClassName("scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("ledger.table"));
        var table = new NativeTable();
        table.setCaptionText(getTranslation("ledger.caption"));
        var titles = table.getHead().addRow();
        COLUMNS.forEach(column -> title(titles.addHeaderCell(), column));
        entries.forEach(entry -> fill(table.getBody().addRow(), entry, names, moments));
        add(table);
    }

    private void title(NativeTableHeaderCell title, String column) {
        title.setText(getTranslation("ledger.column." + column));
        title.getElement().setAttribute("scope", "col");
    }

    private void fill(NativeTableRow row, Entry entry, Map<UUID, String> names, Moments moments) {
        row.addDataCell().setText(Long.toString(entry.sequence()));
        row.addDataCell().setText(moments.dateTime(entry.at()));
        row.addDataCell().setText(getTranslation("ledger.action." + entry.action()));
        row.addDataCell().add(about(entry));
        row.addDataCell().add(by(entry, names));
        row.addDataCell().add(code(entry.hash(), entry.hash().substring(0, SHORT)));
    }

    private Component about(Entry entry) {
        var subject = new Subject(entry.subjectKind(), entry.subjectId());
        var subjectId = entry.subjectId().toString();
        var text = getTranslation("ledger.kind." + entry.subjectKind()) + " ";
        var link = new RouterLink(LedgerView.class);
        link.setQueryParameters(LedgerFilter.about(subject).query());
        link.add(new Span(text), code(subjectId, subjectId.substring(subjectId.length() - SHORT)));
        return link;
    }

    private Div by(Entry entry, Map<UUID, String> names) {
        var by = new Div();
        Stream.of(name(entry.person(), names), name(entry.onBehalfOf(), names))
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
