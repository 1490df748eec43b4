package org.mizizi.collection;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mizizi.shared.Refusal;

/**
 * Reads what a device hands in. It is hostile until checked: without a document type, without entities, neither long nor
 * deep. Of elements that the form does not have nothing is kept.
 */
public final class FilledFormReader {

    /** Bytes; the longest words in three bytes a letter, and what is around them. */
    public static final int LONGEST = 100_000;

    private static final int DEEPEST = 4;
    private static final int MOST = 100;

    private final XMLStreamReader sent;
    private final HashMap<String, String> answers = new HashMap<>();
    private String instance = "";

    private FilledFormReader(XMLStreamReader sent) {
        this.sent = sent;
    }

    public static FilledForm read(byte[] sent) {
        if (sent.length > LONGEST) {
            throw Refusal.of("collection.too-long", LONGEST).asException();
        }
        try {
            return new FilledFormReader(reader(sent)).form();
        } catch (XMLStreamException unreadable) {
            throw Refusal.of("collection.unreadable").asException();
        }
    }

    private static XMLStreamReader reader(byte[] sent) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(sent));
    }

    private FilledForm form() throws XMLStreamException {
        var id = root();
        var depth = 1;
        var text = new StringBuilder();
        while (depth > 0) {
            switch (sent.next()) {
                case START_ELEMENT -> {
                    depth++;
                    text.setLength(0);
                    refuseIf(depth > DEEPEST || answers.size() > MOST);
                }
                case END_ELEMENT -> {
                    depth--;
                    keep(depth, text.toString());
                    text.setLength(0);
                }
                case CHARACTERS, CDATA -> text.append(sent.getText());
                case ENTITY_REFERENCE -> refuseIf(true);
                default -> {
                    // remarks are no answers
                }
            }
        }
        var given = new Answers(answers);
        return new FilledForm(id, instance, given.receipt(), given.agreed(), given.content(), given.ended());
    }

    private String root() throws XMLStreamException {
        while (sent.hasNext()) {
            var event = sent.next();
            refuseIf(event == DTD);
            if (event == START_ELEMENT) {
                return Objects.requireNonNullElse(sent.getAttributeValue(null, "id"), "");
            }
        }
        return "";
    }

    private void keep(int depth, String text) {
        if (RoundForm.OPENROSA.equals(sent.getNamespaceURI()) && "instanceID".equals(sent.getLocalName())) {
            instance = text.strip();
        } else if (depth == 1) {
            answers.put(sent.getLocalName(), text);
        }
    }

    private static void refuseIf(boolean hostile) {
        if (hostile) {
            throw Refusal.of("collection.unreadable").asException();
        }
    }
}
