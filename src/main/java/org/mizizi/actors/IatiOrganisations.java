package org.mizizi.actors;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.OrganisationsFile.Entry;
import org.mizizi.actors.OrganisationsFile.Read;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Side;
import org.mizizi.shared.TableFile;

/**
 * Organisations as they tell of themselves in a file of IATI (the organisation standard, 2.01 to 2.03): the identifier,
 * the name in each language, and the type. What else stands there is passed over. Most types are of several kinds here;
 * whoever sends the file says which is meant then.
 */
final class IatiOrganisations {

    private static final String FILE = "iati-organisations";
    private static final String ORGANISATION = "iati-organisation";

    /** Of the code list OrganisationType, those that are one kind here whatever country they are from. */
    private static final Map<String, OrganisationKind> KINDS =
            Map.of("21", OrganisationKind.INTERNATIONAL_NGO, "24", OrganisationKind.CIVIL_SOCIETY);

    private final XMLStreamReader file;
    private final @Nullable OrganisationKind otherwise;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Refusal> faults = new ArrayList<>();

    /** What one organisation says of itself. */
    private record Told(
            long line,
            String identifier,
            String type,
            @Nullable LocalizedText name) {

        /** The country whose register it stands in (ISO 3166), if it stands in that of a country. */
        Optional<String> country() {
            var prefix = identifier.split("-", 2)[0];
            return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(prefix)
                    ? Optional.of(prefix)
                    : Optional.empty();
        }
    }

    private IatiOrganisations(XMLStreamReader file, @Nullable OrganisationKind otherwise) {
        this.file = file;
        this.otherwise = otherwise;
    }

    /** Whether it is written as IATI writes, and not as a table. */
    static boolean isOne(String text) {
        return text.stripLeading().startsWith("<") || text.startsWith("\uFEFF<");
    }

    /** An organisation whose type leaves its kind open is of the one given; where none is, that is told of it. */
    static Read read(String text, @Nullable OrganisationKind otherwise) {
        if (text.length() > TableFile.LONGEST) {
            return refused(Refusal.of("table.too-long", TableFile.LONGEST));
        }
        try {
            return new IatiOrganisations(reader(text), otherwise).read();
        } catch (XMLStreamException unreadable) {
            return refused(Refusal.of(
                    "organisation.iati-unreadable",
                    unreadable.getLocation() == null
                            ? 1
                            : unreadable.getLocation().getLineNumber()));
        }
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(
                new StringReader(text.strip().replaceFirst("^\uFEFF", "").strip()));
    }

    private static Read refused(Refusal reason) {
        return new Read(List.of(), List.of(reason));
    }

    private Read read() throws XMLStreamException {
        file.nextTag();
        if (!FILE.equals(file.getLocalName())) {
            return refused(Refusal.of("organisation.iati-other", file.getLocalName(), FILE));
        }
        while (file.hasNext()) {
            if (file.next() == START_ELEMENT && ORGANISATION.equals(file.getLocalName())) {
                enter(told());
            }
        }
        if (entries.isEmpty() && faults.isEmpty()) {
            faults.add(Refusal.of("organisation.none"));
        }
        return new Read(entries, faults);
    }

    private void enter(Told told) {
        var name = told.name();
        var kind = kind(told.type());
        if (name == null) {
            fault(told, Refusal.of("organisation.iati-no-name"));
        } else if (kind.isEmpty()) {
            fault(told, Refusal.of("organisation.iati-kind", told.identifier(), told.type()));
        } else {
            OrganisationsFile.unkept(name)
                    .ifPresentOrElse(
                            reason -> fault(told, reason),
                            () -> entries.add(new Entry(
                                    told.line(),
                                    new NewOrganisation(kind.get(), name, null, profile(kind.get(), told)))));
        }
    }

    private void fault(Told told, Refusal reason) {
        faults.add(OrganisationsFile.atRow(told.line(), reason));
    }

    private Optional<OrganisationKind> kind(String type) {
        return Optional.ofNullable(KINDS.get(type)).or(() -> Optional.ofNullable(otherwise));
    }

    /** Agencies from outside belong to a country. */
    private static OrganisationProfile profile(OrganisationKind kind, Told told) {
        return new OrganisationProfile(
                List.<OrganisationId>of(),
                kind.side() == Side.EXTERNAL ? told.country().orElse(null) : null,
                null,
                false,
                List.of());
    }

    /** Everything up to the end of this organisation; its own type stands where it reports of itself. */
    private Told told() throws XMLStreamException {
        var line = file.getLocation().getLineNumber();
        var language = language("");
        var identifier = "";
        var type = "";
        LocalizedText name = null;
        while (!(file.next() == END_ELEMENT && ORGANISATION.equals(file.getLocalName()))) {
            if (file.isStartElement()) {
                switch (file.getLocalName()) {
                    case "organisation-identifier" ->
                        identifier = file.getElementText().strip();
                    case "reporting-org" -> type = identifier.equals(attribute("ref")) ? attribute("type") : type;
                    case "name" -> name = name == null ? narratives("name", language) : name;
                    default -> {
                        // budgets, spending and documents say nothing of who it is
                    }
                }
            }
        }
        return new Told(line, identifier, type, name);
    }

    /** The name in each language, the first one as its own. */
    private @Nullable LocalizedText narratives(String parent, String language) throws XMLStreamException {
        var texts = new LinkedHashMap<String, String>();
        while (!(file.next() == END_ELEMENT && parent.equals(file.getLocalName()))) {
            if (file.isStartElement() && "narrative".equals(file.getLocalName())) {
                var of = language(language);
                var words = file.getElementText().strip();
                if (!of.isEmpty() && !words.isEmpty()) {
                    texts.putIfAbsent(of, words);
                }
            }
        }
        return texts.isEmpty() ? null : new LocalizedText(texts.firstEntry().getKey(), texts);
    }

    private String language(String otherwise) {
        var own = file.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        return own == null || own.isBlank() ? otherwise : own.strip().toLowerCase(Locale.ROOT);
    }

    private String attribute(String name) {
        var value = file.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}
