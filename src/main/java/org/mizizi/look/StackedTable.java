package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table whose rows are read downwards on a phone, each value beside the title of its column.
 * The roles keep it a table for those who listen. It is filled before it is shown.
 */
public final class StackedTable extends Div {

    private final NativeTable table = new NativeTable();
    private final NativeTableRow titles = new NativeTableRow();
    private final List<Column> columns = new ArrayList<>();

    public StackedTable(String name, String caption) {
        addClassName("scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", name);
        table.addClassName("stacked");
        table.setCaptionText(caption);
        table.getHead().add(titles);
        as("table", table);
        as("rowgroup", table.getHead());
        as("rowgroup", table.getBody());
        as("row", titles);
        add(table);
        StandsStill.inFewPieces(table, table.getBody());
    }

    /** A column that says what each row is about. */
    public StackedTable naming(String title) {
        return column(title, Kind.NAME);
    }

    public StackedTable words(String title) {
        return column(title, Kind.WORDS);
    }

    public StackedTable numbers(String title) {
        return column(title, Kind.NUMBER);
    }

    /** One row, a value for each column. */
    public void row(Component... values) {
        row(Map.of(), values);
    }

    /** One row in which the values of these columns, counted from 0, are called otherwise than in the others. */
    public void row(Map<Integer, String> calledHere, Component... values) {
        var row = as("row", new NativeTableRow());
        for (var at = 0; at < values.length; at++) {
            var column = columns.get(at);
            row.add(column.cell(calledHere.getOrDefault(at, column.title), values[at]));
        }
        table.getBody().add(row);
    }

    private StackedTable column(String title, Kind kind) {
        columns.add(new Column(title, kind));
        var cell = as("columnheader", new NativeTableHeaderCell(title));
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(kind.style);
        titles.add(cell);
        return this;
    }

    private static <T extends HasElement> T as(String role, T part) {
        part.getElement().setAttribute("role", role);
        return part;
    }

    private enum Kind {
        NAME("name"),
        WORDS("beside"),
        NUMBER("number");

        private final String style;

        Kind(String style) {
            this.style = style;
        }
    }

    private record Column(String title, Kind kind) {

        Component cell(String called, Component value) {
            if (kind == Kind.NAME) {
                var name = as("rowheader", new NativeTableHeaderCell(value));
                name.getElement().setAttribute("scope", "row");
                return name;
            }
            var cell = as("cell", new NativeTableCell(value));
            cell.addClassName(kind.style);
            if (!value.getElement().getTextRecursively().isBlank()) {
                cell.getElement().setAttribute("data-label", called);
            }
            return cell;
        }
    }
}
