package org.mizizi.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.mizizi.memory.KeptForm;

/** What the same person wrote into the same form elsewhere: both versions to read and copy, until one is chosen. */
public final class TwoVersions extends Div {

    private final Consumer<KeptForm> take;
    private final Consumer<KeptForm> drop;

    TwoVersions(Consumer<KeptForm> take, Consumer<KeptForm> drop) {
        this.take = take;
        this.drop = drop;
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
    }

    void show(List<KeptForm> others, RememberedFields here) {
        removeAll();
        others.stream().filter(other -> !other.words().equals(here.words())).forEach(other -> add(choice(other, here)));
    }

    private Div choice(KeptForm other, RememberedFields here) {
        var choice = new Div(new Paragraph(getTranslation("memory.two")));
        here.readable(other.words()).forEach((label, words) -> {
            var quote = new HtmlContainer("blockquote");
            quote.setText(words);
            quote.addClassName("words");
            quote.getElement().setAttribute("dir", "auto");
            choice.add(new H3(label), quote);
        });
        var actions = new Div(
                new Button(getTranslation("memory.two.take"), _ -> choose(take, other, choice)),
                new Button(getTranslation("memory.two.keep"), _ -> choose(drop, other, choice)));
        actions.addClassName("actions");
        choice.add(actions);
        return choice;
    }

    private void choose(Consumer<KeptForm> chosen, KeptForm other, Div choice) {
        remove(choice);
        chosen.accept(other);
    }

    /** Whether there is anything to choose between. */
    public boolean isOpen() {
        return getComponentCount() > 0;
    }
}
