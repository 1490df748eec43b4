package org.mizizi.founding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mizizi.look.Card;

/** Entries one under the other, each of which can be taken away, and a button for one more. */
final class Entries<E extends Component> extends Div {

    private final List<E> entries = new ArrayList<>();
    private final Div list = new Div();
    private final Runnable changed;
    private final String removeKey;

    Entries(String addKey, String removeKey, Supplier<E> fresh, Runnable changed) {
        this.changed = changed;
        this.removeKey = removeKey;
        var more = new Button(getTranslation(addKey), _ -> {
            add(fresh.get());
            changed.run();
        });
        add(list, more);
    }

    List<E> all() {
        return List.copyOf(entries);
    }

    void add(E entry) {
        entries.add(entry);
        var card = new Card(entry);
        card.headed(getTranslation("founding.entry", entries.size()));
        var remove = new Button(getTranslation(removeKey), _ -> {
            entries.remove(entry);
            card.removeFromParent();
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        card.add(remove);
        list.add(card);
    }

    void clear() {
        entries.clear();
        list.removeAll();
    }
}
