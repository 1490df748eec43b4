package org.mizizi.collection;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, element by element; whatever people wrote stays text. */
public final class FormWriter {

    /** A step that writes something. */
    @FunctionalInterface
    private interface Step {
        void write(XMLStreamWriter out) throws XMLStreamException;
    }

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter out;

    public FormWriter() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        step(start -> start.writeStartDocument("UTF-8", "1.0"));
    }

    public FormWriter begin(String element) {
        return step(start -> start.writeStartElement(element));
    }

    public FormWriter name(String attribute, String value) {
        return step(inside -> inside.writeAttribute(attribute, value));
    }

    public FormWriter end() {
        return step(XMLStreamWriter::writeEndElement);
    }

    public FormWriter empty(String element) {
        return step(inside -> inside.writeEmptyElement(element));
    }

    public FormWriter line(String element, String text) {
        return begin(element).text(text).end();
    }

    public FormWriter text(String text) {
        return step(inside -> inside.writeCharacters(text));
    }

    public String whole() {
        step(XMLStreamWriter::writeEndDocument);
        return written.toString();
    }

    private FormWriter step(Step step) {
        try {
            step.write(out);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }
}
