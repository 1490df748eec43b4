package org.mizizi.founding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The founding file as YAML. A word that it does not know is refused, so that nothing written there is silently left
 * out; of a text in several languages the first is the one it was written in.
 */
final class FoundingYaml {

    /** In characters; the places of a large country are some hundred thousand. */
    static final int LONGEST = 2_000_000;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule()
                    .addDeserializer(LocalizedText.class, new TextReader())
                    .addSerializer(LocalizedText.class, new TextWriter()))
            .build();

    private FoundingYaml() {}

    /** Refused where it could not be read again. */
    static String write(FoundingFile file) {
        var written = YAML.writeValueAsString(file);
        requireRoom(written);
        return written;
    }

    /** Refuses what is no founding file, with the line at which it stops being one. */
    static FoundingFile read(String text) {
        requireRoom(text);
        if (text.isBlank()) {
            return FoundingFile.EMPTY;
        }
        try {
            return YAML.readValue(text, FoundingFile.class);
        } catch (DatabindException wrong) {
            throw Refusal.of(
                            "founding.file-entry",
                            line(wrong),
                            Optional.ofNullable(wrong.getPathReference())
                                    .map(path -> path.replaceAll(
                                            "org\\.mizizi\\.[\\w.$]+|java\\.[\\w.$]+(\\[[^\\]]*])?", ""))
                                    .orElse(""))
                    .asException();
        } catch (JacksonException unreadable) {
            throw Refusal.of("founding.file-unreadable", line(unreadable)).asException();
        }
    }

    private static void requireRoom(String text) {
        if (text.length() > LONGEST) {
            throw Refusal.of("founding.file-too-long", LONGEST).asException();
        }
    }

    private static int line(JacksonException problem) {
        return problem.getLocation() == null
                ? 1
                : Math.max(1, problem.getLocation().getLineNr());
    }

    private static final class TextReader extends StdDeserializer<LocalizedText> {

        private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

        TextReader() {
            super(LocalizedText.class);
        }

        @Override
        public LocalizedText deserialize(JsonParser parser, DeserializationContext context) {
            LinkedHashMap<String, String> texts = parser.readValueAs(TEXTS);
            if (texts.isEmpty()
                    || texts.firstEntry().getValue() == null
                    || texts.firstEntry().getValue().isBlank()) {
                return (LocalizedText) context.handleUnexpectedToken(getValueType(context), parser);
            }
            texts.values().removeIf(words -> words == null || words.isBlank());
            return new LocalizedText(texts.firstEntry().getKey(), texts);
        }
    }

    private static final class TextWriter extends StdSerializer<LocalizedText> {

        TextWriter() {
            super(LocalizedText.class);
        }

        @Override
        public void serialize(LocalizedText text, JsonGenerator file, SerializationContext context) {
            var ordered = new LinkedHashMap<String, String>();
            ordered.put(text.source(), text.original());
            text.texts().forEach(ordered::putIfAbsent);
            file.writePOJO(ordered);
        }
    }
}
