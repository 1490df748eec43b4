package org.mizizi.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.mizizi.country.Countries;
import org.mizizi.shared.EarlierVersions;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Wording;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads kept contents as people do: texts in their languages, places and constants by their names, and what differs. */
@Component
class ReadableContents {

    private static final JsonMapper JSON = new JsonMapper();

    /** Where a text has no language of its own it is in that of the reader. */
    private record Place(String column, String language) {}

    private final Countries countries;
    private final MessageSource messages;

    ReadableContents(Countries countries, MessageSource messages) {
        this.countries = countries;
        this.messages = messages;
    }

    /** What changed from each version to the next; the first is new as a whole, and what did not change is left out. */
    List<EarlierVersion> differences(EarlierVersions kind, List<HistoryRows.Version> versions, Locale reader) {
        var told = new ArrayList<EarlierVersion>();
        SequencedMap<Place, Wording> before = new LinkedHashMap<>();
        for (var version : versions) {
            var now = read(kind, JSON.readTree(version.content()), reader);
            var changes = changes(before, now);
            if (!changes.isEmpty()) {
                told.add(told(version, changes));
            }
            before = now;
        }
        return told;
    }

    private static EarlierVersion told(HistoryRows.Version version, List<EarlierVersion.Change> changes) {
        var organisation = version.onBehalfOf();
        return new EarlierVersion(
                version.day(),
                version.at(),
                organisation == null ? null : new OrganisationId(organisation),
                version.action(),
                changes);
    }

    private static List<EarlierVersion.Change> changes(
            SequencedMap<Place, Wording> before, SequencedMap<Place, Wording> now) {
        var places = new LinkedHashSet<>(now.keySet());
        places.addAll(before.keySet());
        return places.stream()
                .map(place -> new EarlierVersion.Change(
                        place.column(), Optional.ofNullable(before.get(place)), Optional.ofNullable(now.get(place))))
                .filter(change -> !change.before().equals(change.now()))
                .toList();
    }

    private SequencedMap<Place, Wording> read(EarlierVersions kind, JsonNode content, Locale reader) {
        var read = new LinkedHashMap<Place, Wording>();
        for (var column : kind.columns()) {
            var value = content.path(column);
            var constants = kind.constants().get(column);
            if (constants != null && value.isString()) {
                put(read, column, name(constants, value.stringValue(), reader), reader.getLanguage());
            } else if (value.has("texts")) {
                value.path("texts")
                        .properties()
                        .forEach(text -> put(read, column, text.getValue().asString(""), text.getKey()));
            } else if (value.isString()) {
                put(read, column, told(column, value.stringValue(), reader), language(column, content, reader));
            } else if (!value.isMissingNode()) {
                put(read, column, plain(value), reader.getLanguage());
            }
        }
        return read;
    }

    private static void put(Map<Place, Wording> read, String column, String text, String language) {
        if (!text.isBlank()) {
            read.put(new Place(column, language), new Wording(text, language, true));
        }
    }

    private String name(Class<? extends Enum<?>> constants, String constant, Locale reader) {
        return messages.getMessage("state." + constants.getSimpleName() + "." + constant, null, reader);
    }

    /** Words are in the language of the whole content, names in that of the reader. */
    private static String language(String column, JsonNode content, Locale reader) {
        return isCode(column) ? reader.getLanguage() : content.path("language").asString(reader.getLanguage());
    }

    private String told(String column, String value, Locale reader) {
        return switch (column) {
            case "place" -> countries.nameOfPlace(value).in(reader).text();
            case "dimension" -> countries.nameOfDimension(value).in(reader).text();
            default -> value;
        };
    }

    private static boolean isCode(String column) {
        return column.equals("place") || column.equals("dimension");
    }

    /** Numbers as they are; of what has parts, every text of it in its own language, a line each. */
    private static String plain(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(ReadableContents::plain).collect(Collectors.joining("\n"));
        }
        if (value.has("texts")) {
            return value.path("texts").path(value.path("source").asString("")).asString("");
        }
        return value.isObject()
                ? value.valueStream().map(ReadableContents::plain).collect(Collectors.joining(" · "))
                : value.asString("");
    }
}
