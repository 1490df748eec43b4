package org.mizizi.translations;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mizizi.shared.ReadingDirection;

/** Writes what goes to an agency as XLIFF 2.1: each piece is one segment, its blanks are kept, and both directions are said. */
final class XliffWriter {

    private final XMLStreamWriter out;

    private XliffWriter(XMLStreamWriter out) {
        this.out = out;
    }

    static String write(XliffFile file) {
        var written = new StringWriter();
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            new XliffWriter(out).file(file);
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return written.toString();
    }

    private void file(XliffFile file) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        out.writeStartElement("xliff");
        out.writeDefaultNamespace(XliffFile.NAMESPACE);
        out.writeAttribute("version", XliffFile.VERSION);
        out.writeAttribute("srcLang", file.from());
        out.writeAttribute("trgLang", file.into());
        out.writeStartElement("file");
        out.writeAttribute("id", "said");
        out.writeAttribute("srcDir", ReadingDirection.of(file.from()).attribute());
        out.writeAttribute("trgDir", ReadingDirection.of(file.into()).attribute());
        out.writeAttribute("xml:space", "preserve");
        for (var unit : file.units()) {
            unit(unit);
        }
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void unit(XliffUnit unit) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement("unit");
        out.writeAttribute("id", unit.id());
        out.writeStartElement("segment");
        out.writeAttribute("state", unit.progress().written());
        text("source", unit.source());
        if (!unit.target().isEmpty()) {
            text("target", unit.target());
        }
        out.writeEndElement();
        out.writeEndElement();
    }

    private void text(String element, String words) throws XMLStreamException {
        out.writeStartElement(element);
        var from = 0;
        for (var place = 0; place < words.length(); ) {
            var sign = words.codePointAt(place);
            var next = place + Character.charCount(sign);
            if (!isOfXml(sign)) {
                out.writeCharacters(words.substring(from, place));
                out.writeEmptyElement("cp");
                out.writeAttribute("hex", String.format(Locale.ROOT, "%04X", sign));
                from = next;
            }
            place = next;
        }
        out.writeCharacters(words.substring(from));
        out.writeEndElement();
    }

    /** Of what people may write, XML 1.0 leaves these out. */
    private static boolean isOfXml(int sign) {
        return sign != 0xFFFE && sign != 0xFFFF;
    }
}
