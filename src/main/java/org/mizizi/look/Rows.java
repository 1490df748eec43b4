package org.mizizi.look;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** A list of {@link Row}s without bullets. */
public final class Rows extends UnorderedList {

    public Rows() {
        addClassName("rows");
    }

    public void show(Collection<Row> rows) {
        removeAll();
        rows.forEach(row -> add(row.inOnePiece()));
    }
}
