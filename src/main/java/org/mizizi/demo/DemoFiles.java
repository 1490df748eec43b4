package org.mizizi.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.mizizi.shared.LocalizedText;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the story's files. A word that no record knows stops the start: nothing written there is silently left out. */
final class DemoFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addModule(new SimpleModule().addDeserializer(LocalizedText.class, new TextReader()))
            .build();

    private DemoFiles() {}

    static <T> T read(String name, Class<T> type) {
        try (var content = new ClassPathResource("demo/" + name + ".yaml").getInputStream()) {
            return YAML.readValue(content, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] bytes(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A map of languages; the first is the one the text was written in. */
    private static final class TextReader extends StdDeserializer<LocalizedText> {

        private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

        TextReader() {
            super(LocalizedText.class);
        }

        @Override
        public LocalizedText deserialize(JsonParser parser, DeserializationContext context) {
            LinkedHashMap<String, String> texts = parser.readValueAs(TEXTS);
            return new LocalizedText(texts.firstEntry().getKey(), texts);
        }
    }
}
