package org.mizizi.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.TableFile;
import org.mizizi.shared.TableFile.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** The properties of the features of a GeoJSON file (RFC 7946) as a table. Read as a stream: shapes are passed over, however large, and never built. */
final class GeoFeatures {

    /** In characters: enough for districts with simple shapes, or any without. */
    static final int LONGEST = 3_500_000;

    /** A collection of shapes lies eleven deep. */
    private static final int DEEPEST = 20;

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final LinkedHashSet<String> columns = new LinkedHashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final JsonParser file;
    private boolean isCollection;

    private GeoFeatures(JsonParser file) {
        this.file = file;
    }

    static boolean looksLikeOne(String text) {
        return text.stripLeading().startsWith("{");
    }

    /** Refused where it is too long, or no collection of features. */
    static TableFile read(String text) {
        if (text.length() > LONGEST) {
            throw Refusal.of("country.geojson-too-long", LONGEST).asException();
        }
        try (var file = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new GeoFeatures(file).read();
        } catch (JacksonException unreadable) {
            var where = unreadable.getLocation();
            throw Refusal.of("country.geojson-unreadable", where == null ? 1 : Math.max(1, where.getLineNr()))
                    .asException();
        }
    }

    private TableFile read() {
        expect(file.nextToken(), JsonToken.START_OBJECT);
        while (file.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = file.currentName();
            var value = file.nextToken();
            if (name.equals("type")) {
                isCollection = "FeatureCollection".equals(file.getString());
            } else if (name.equals("features")) {
                expect(value, JsonToken.START_ARRAY);
                readFeatures();
            } else {
                file.skipChildren();
            }
        }
        expect(file.currentToken(), JsonToken.END_OBJECT);
        if (!isCollection || file.nextToken() != null) {
            throw unreadable();
        }
        return new TableFile(List.copyOf(columns), lines);
    }

    private void readFeatures() {
        while (file.nextToken() != JsonToken.END_ARRAY) {
            expect(file.currentToken(), JsonToken.START_OBJECT);
            SequencedMap<String, String> cells = new LinkedHashMap<>();
            while (file.nextToken() == JsonToken.PROPERTY_NAME) {
                var isProperties = file.currentName().equals("properties");
                if (file.nextToken() == JsonToken.START_OBJECT && isProperties) {
                    cells = readProperties();
                } else {
                    file.skipChildren();
                }
            }
            lines.add(new Line(lines.size() + 1L, cells));
            columns.addAll(cells.keySet());
        }
    }

    private SequencedMap<String, String> readProperties() {
        var cells = new LinkedHashMap<String, String>();
        while (file.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = file.currentName().toLowerCase(Locale.ROOT);
            var value = file.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                cells.put(name, file.getString().strip());
            } else {
                file.skipChildren();
            }
        }
        return cells;
    }

    private void expect(JsonToken token, JsonToken wanted) {
        if (token != wanted) {
            throw unreadable();
        }
    }

    private RuntimeException unreadable() {
        return Refusal.of(
                        "country.geojson-unreadable",
                        Math.max(1, file.currentLocation().getLineNr()))
                .asException();
    }
}
