package org.mizizi.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** A list of {@link Row}s without bullets; a new one whenever others are shown, as what was sent in one piece stays as it is. */
public final class Rows extends Div {

    public void show(Collection<Row> rows) {
        removeAll();
        if (!rows.isEmpty()) {
            var list = new UnorderedList(rows.toArray(Row[]::new));
            list.addClassName("rows");
            add(StandsStill.inFewPieces(list, list));
        }
    }
}
