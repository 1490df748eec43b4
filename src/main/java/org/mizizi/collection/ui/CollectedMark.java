package org.mizizi.collection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.mizizi.collection.Collected;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;

/** When words were written down on a device or on paper, and what whoever spoke says of them. */
final class CollectedMark extends Div implements LocaleChangeObserver {

    private final Collected collected;
    private final Reading reader;

    CollectedMark(Collected collected, Reading reader) {
        this.collected = collected;
        this.reader = reader;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var line = Quiet.line(new Span(when()));
        var check = collected.check();
        if (check != null) {
            line.add(new Span(" · " + getTranslation("collection.check." + check)));
        }
        add(line);
    }

    private String when() {
        var moments = reader.moments();
        var received = moments.date(collected.receivedAt());
        var day = collected.writtenOn();
        return day == null
                ? getTranslation("collection.mark." + collected.way(), received)
                : getTranslation("collection.mark.day." + collected.way(), received, moments.date(day));
    }
}
