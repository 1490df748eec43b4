package org.mizizi.shared;

import com.ibm.icu.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;

/** A text of the interface in one language, with places for what is known only when it is said. How a language counts, ICU knows. */
public final class InterfaceText {

    private static final String SOMETHING = "…";

    /** More than any text has. */
    private static final int PLACES = 10;

    /** Of so many, every language writes the figure. */
    private static final int MANY = 100_100;

    private final String written;
    private final Locale language;
    private final MessageFormat format;

    public InterfaceText(String written, Locale language) {
        this.written = FiguresOfTexts.in(written, language);
        this.language = language;
        this.format = new MessageFormat(this.written, language);
    }

    /** With these in their places; where there is nothing to say, as it is written. Figures are in the digits of the language's readers. */
    public String with(Object... arguments) {
        if (arguments.length == 0) {
            return written;
        }
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** With an ellipsis in each place, in the words for many of what is counted. */
    public String leftOpen() {
        var figure = new InterfaceText("{0}", language).with(MANY);
        return with(Collections.nCopies(PLACES, MANY).toArray()).replace(figure, SOMETHING);
    }
}
