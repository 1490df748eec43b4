package org.mizizi.priorities.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Tag;
import java.util.Collection;
import java.util.Set;

/** Which inputs are ticked, by their references, as a field that the memory of a form can keep; the boxes show it. */
@Tag("span")
final class Ticks extends AbstractField<Ticks, String> {

    private final Runnable show;

    Ticks(Runnable show) {
        super("");
        this.show = show;
    }

    /** Somebody has ticked these. */
    void tick(Collection<String> references) {
        setModelValue(String.join(" ", references), true);
    }

    boolean has(String reference) {
        return Set.of(getValue().split(" ")).contains(reference);
    }

    @Override
    protected void setPresentationValue(String references) {
        show.run();
    }
}
