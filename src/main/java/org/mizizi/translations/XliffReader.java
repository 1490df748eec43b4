package org.mizizi.translations;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.StringReader;
import java.util.ArrayList;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LanguageTag;
import org.mizizi.shared.Refusal;
import org.mizizi.translations.XliffUnit.Progress;

/**
 * Reads what an agency sends back as XLIFF 2. It is hostile until checked: first that it is XML without a document type,
 * then that it keeps the rules of the standard, and only then what it says. Pieces may have been cut into segments; what
 * tools add beside them is passed over.
 */
final class XliffReader {

    private final XMLStreamReader file;

    /** What is gathered of one piece, segment by segment. */
    private static final class Gathered {
        private final StringBuilder source = new StringBuilder();
        private final StringBuilder target = new StringBuilder();
        private boolean complete = true;
        private Progress progress = Progress.FINAL;

        private void add(String original, @Nullable String translation, boolean segment, Progress reached) {
            source.append(original);
            target.append(translation == null && !segment ? original : translation == null ? "" : translation);
            if (segment) {
                complete &= translation != null && (!translation.isBlank() || original.isBlank());
                progress = reached.compareTo(progress) < 0 ? reached : progress;
            }
        }

        private XliffUnit as(String id) {
            return new XliffUnit(id, source.toString(), complete ? target.toString() : "", progress);
        }
    }

    private XliffReader(XMLStreamReader file) {
        this.file = file;
    }

    static XliffFile read(String sent) {
        var text = sent.strip().replaceFirst("^\uFEFF", "").strip();
        try {
            checkWhatItIs(reader(text));
            XliffRules.check(text);
            var reader = new XliffReader(reader(text));
            return reader.file();
        } catch (XMLStreamException unreadable) {
            throw Refusal.of("translation.file-unreadable", line(unreadable)).asException();
        }
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private static int line(XMLStreamException unreadable) {
        return unreadable.getLocation() == null ? 1 : unreadable.getLocation().getLineNumber();
    }

    /** Reads it to its end, so that nobody else is handed what is no XML. */
    private static void checkWhatItIs(XMLStreamReader file) throws XMLStreamException {
        var root = false;
        while (file.hasNext()) {
            var event = file.next();
            if (event == DTD) {
                throw Refusal.of("translation.file-document-type").asException();
            }
            if (event == START_ELEMENT && !root) {
                root = true;
                if (!is(file, "xliff") || !startsWith(file.getAttributeValue(null, "version"), "2.")) {
                    throw Refusal.of("translation.file-other").asException();
                }
            }
        }
    }

    private static boolean startsWith(@Nullable String value, String beginning) {
        return value != null && value.startsWith(beginning);
    }

    private static boolean is(XMLStreamReader file, String element) {
        return XliffFile.NAMESPACE.equals(file.getNamespaceURI()) && element.equals(file.getLocalName());
    }

    private XliffFile file() throws XMLStreamException {
        file.nextTag();
        var from = language("srcLang");
        var into = language("trgLang");
        var units = new ArrayList<XliffUnit>();
        while (file.hasNext()) {
            if (file.next() == START_ELEMENT && is(file, "unit")) {
                units.add(unit());
            }
        }
        return new XliffFile(from, into, units);
    }

    private String language(String attribute) {
        var written = file.getAttributeValue(null, attribute);
        return LanguageTag.of(written == null ? "" : written)
                .orElseThrow(
                        () -> Refusal.of("translation.file-without-languages").asException());
    }

    /** Segments, and what stands between them, wherever they are in it; notes, earlier translations and the like are left. */
    private XliffUnit unit() throws XMLStreamException {
        var id = file.getAttributeValue(null, "id");
        var gathered = new Gathered();
        while (file.next() != END_ELEMENT) {
            if (file.isStartElement()) {
                if (is(file, "segment") || is(file, "ignorable")) {
                    segment(gathered, is(file, "segment"));
                } else {
                    skip();
                }
            }
        }
        return gathered.as(id);
    }

    private void segment(Gathered gathered, boolean segment) throws XMLStreamException {
        var state = file.getAttributeValue(null, "state");
        var source = "";
        String target = null;
        while (file.next() != END_ELEMENT) {
            if (file.isStartElement() && is(file, "source")) {
                source = words();
            } else if (file.isStartElement() && is(file, "target")) {
                if (file.getAttributeValue(null, "order") != null) {
                    throw Refusal.of("translation.file-order").asException();
                }
                target = words();
            } else if (file.isStartElement()) {
                skip();
            }
        }
        gathered.add(source, target, segment, Progress.of(state == null ? "" : state));
    }

    /** The words up to the end of this element, without the marks in them. */
    private String words() throws XMLStreamException {
        var words = new StringBuilder();
        for (var depth = 1; depth > 0; ) {
            switch (file.next()) {
                case START_ELEMENT -> {
                    depth++;
                    if (is(file, "cp")) {
                        words.appendCodePoint(Integer.parseInt(file.getAttributeValue(null, "hex"), 16));
                    }
                }
                case END_ELEMENT -> depth--;
                case CHARACTERS -> words.append(file.getText());
                default -> {
                    // remarks and instructions are no words
                }
            }
        }
        return words.toString();
    }

    private void skip() throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = file.next();
            depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
        }
    }
}
