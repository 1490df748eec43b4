package org.mizizi.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Side;
import org.mizizi.shared.Wording;

/** Content of people, marked with the language it is in and isolated from the text around it. */
public final class Words {

    private Words() {}

    /** A text of the country as this reader sees it. */
    public static Span of(LocalizedText text, Locale reader) {
        return of(text.in(reader));
    }

    public static Span of(String text, String language) {
        return of(new Wording(text, language, true));
    }

    /** The same as a paragraph, with its line breaks kept, from the side on which its language begins. */
    public static Paragraph paragraph(LocalizedText text, Locale reader) {
        return paragraph(text.in(reader));
    }

    public static Paragraph paragraph(String text, String language) {
        return paragraph(new Wording(text, language, true));
    }

    private static Paragraph paragraph(Wording wording) {
        var paragraph = new Paragraph(wording.text());
        paragraph.addClassName("words");
        mark(paragraph, wording);
        return paragraph;
    }

    /** Somebody's own words, with the colour of their side. */
    public static HtmlContainer quote(String text, String language, Side side) {
        var quote = new HtmlContainer("blockquote");
        quote.setText(text);
        quote.addClassName("words");
        if (side == Side.EXTERNAL) {
            quote.addClassName("external");
        }
        mark(quote, new Wording(text, language, true));
        return quote;
    }

    private static Span of(Wording wording) {
        var span = new Span(wording.text());
        mark(span, wording);
        return span;
    }

    private static void mark(HtmlContainer container, Wording wording) {
        container.getElement().setAttribute("lang", wording.language());
        container.getElement().setAttribute("dir", wording.direction());
    }
}
