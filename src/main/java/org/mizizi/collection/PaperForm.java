package org.mizizi.collection;

import static org.mizizi.collection.FormQuestion.AGREED;
import static org.mizizi.collection.FormQuestion.AUTHORSHIP;
import static org.mizizi.collection.FormQuestion.DIMENSION;
import static org.mizizi.collection.FormQuestion.KIND;
import static org.mizizi.collection.FormQuestion.LANGUAGE;
import static org.mizizi.collection.FormQuestion.PEOPLE;
import static org.mizizi.collection.FormQuestion.PLACE;
import static org.mizizi.collection.FormQuestion.SENTENCE;
import static org.mizizi.collection.FormQuestion.WORDS;

import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mizizi.collection.FormTexts.Choice;
import org.mizizi.look.Moments;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.mizizi.shared.PortalAddress;
import org.mizizi.shared.ReadingDirection;
import org.springframework.context.MessageSource;

/**
 * A round that collects, as forms of paper in one language: the questions of the other forms with room to write by hand, one
 * form a page, each with a code of its own. The code stands on the form and on the strip that whoever spoke tears off.
 */
final class PaperForm {

    /** What stands beside the others is for a screen. */
    private static final Set<FormQuestion> HELPED = EnumSet.of(SENTENCE, WORDS, AUTHORSHIP, AGREED);

    private static final int SENTENCE_LINES = 2;
    private static final int MOST_WORDS_LINES = 20;

    private final FormTexts texts;
    private final Locale reader;
    private final Map<String, String> said;
    private final Moments moments;
    private final MessageSource messages;
    private final PortalAddress portal;
    private final FormWriter page = new FormWriter();

    PaperForm(FormTexts texts, Locale reader, ZoneId zone, MessageSource messages, PortalAddress portal) {
        this.texts = texts;
        this.reader = reader;
        this.said = texts.said(reader);
        this.moments = new Moments(reader, zone);
        this.messages = messages;
        this.portal = portal;
    }

    /** A form for each of these codes, as a page of XHTML to be printed. */
    String of(Collection<ReceiptCode> codes) {
        page.begin("html")
                .name("xmlns", "http://www.w3.org/1999/xhtml")
                .name("lang", reader.getLanguage())
                .name("dir", ReadingDirection.of(reader.getLanguage()).attribute());
        page.begin("head")
                .line("title", texts.title())
                .begin("link")
                .name("rel", "stylesheet")
                .name("href", "/styles/paper.css")
                .end()
                .end();
        page.begin("body");
        page.begin("p").name("class", "how").text(text("how")).end();
        codes.forEach(this::sheet);
        return page.end().end().whole();
    }

    private void sheet(ReceiptCode code) {
        begin("section", "sheet");
        head();
        written("ask", SENTENCE, SENTENCE_LINES);
        written("ask words", WORDS, MOST_WORDS_LINES);
        begin("div", "pair");
        written("ask", PLACE, 1);
        written("ask", LANGUAGE, 1);
        page.end();
        ticked(DIMENSION, texts.dimensions());
        ticked(KIND, texts.kinds());
        begin("div", "pair");
        written("ask", PEOPLE, 1);
        ask("ask", text("day"));
        lines(1);
        page.end();
        ticked(AUTHORSHIP, texts.authorships());
        ticked(AGREED, texts.agreed());
        code(said.getOrDefault(RoundForm.RECEIPT, ""), code);
        strip(code);
        page.end();
    }

    private void head() {
        var address = portal.to(
                "/" + reader.getLanguage() + "/" + Paths.round(texts.round().reference()));
        page.begin("header").begin("div");
        words("h1", "title", texts.round().title());
        words("p", "about", texts.round().topic().description());
        page.line("p", text("closes", moments.dateTimeZone(texts.round().closesAt())));
        page.line("p", text("happens"));
        begin("p", "address")
                .begin("bdi")
                .name("dir", "ltr")
                .text(address)
                .end()
                .end();
        page.end();
        QrCode.of(address).draw(page, address);
        page.end();
    }

    /** In whichever language they are there, in its direction. */
    private void words(String element, String styled, LocalizedText text) {
        var words = text.in(reader);
        begin(element, styled)
                .name("lang", words.language())
                .name("dir", words.direction())
                .text(words.text())
                .end();
    }

    private FormWriter ask(String styled, String label) {
        return begin("div", styled).line("b", label);
    }

    /** There are as many lines as the page has room for. */
    private void written(String styled, FormQuestion question, int lines) {
        ask(styled, label(question));
        helped(question);
        lines(lines);
    }

    private void lines(int lines) {
        for (var line = 0; line < lines; line++) {
            begin("div", "line").text("").end();
        }
        page.end();
    }

    private void helped(FormQuestion question) {
        if (HELPED.contains(question)) {
            page.text(" ").line("small", said.getOrDefault(question.element() + ".help", ""));
        }
    }

    private void ticked(FormQuestion question, List<Choice> choices) {
        ask("ask", label(question));
        helped(question);
        begin("ul", "ticks");
        choices.forEach(choice -> {
            page.begin("li");
            begin("span", "box").text("").end();
            page.text(" ").line("bdi", named(choice)).end();
        });
        page.end().end();
    }

    /** On paper nobody is responsible for a device. */
    private String named(Choice choice) {
        return choice.key().equals("authorship-NAMED")
                ? text("authorship.NAMED")
                : said.getOrDefault(choice.key(), choice.code());
    }

    private String label(FormQuestion question) {
        return said.getOrDefault(question.element(), "");
    }

    private void strip(ReceiptCode code) {
        page.begin("footer");
        page.line("p", text("strip", texts.round().title().in(reader).text()));
        begin("p", "address")
                .begin("bdi")
                .name("dir", "ltr")
                .text(portal.to(Paths.myWords(reader)))
                .end()
                .end();
        code(text("your-code"), code);
        page.end();
    }

    private void code(String label, ReceiptCode code) {
        begin("p", "code").text(label + " ");
        page.begin("bdi").name("dir", "ltr").text(code.grouped()).end().end();
    }

    private FormWriter begin(String element, String styled) {
        return page.begin(element).name("class", styled);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("collection.paper." + key, arguments, reader);
    }
}
