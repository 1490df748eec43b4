package org.mizizi.look;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A short signal in words; colour and shape only repeat what the words say. */
public final class Chip extends Span {

    /** What a signal is about. */
    public enum Tone {
        INTERNAL,
        EXTERNAL,
        WARN,
        ALARM,
        PLAIN
    }

    private Chip(String text, Tone tone) {
        super(text);
        addClassNames("chip", tone.name().toLowerCase(Locale.ROOT));
    }

    public static Chip of(String text, Tone tone) {
        return new Chip(text, tone);
    }
}
