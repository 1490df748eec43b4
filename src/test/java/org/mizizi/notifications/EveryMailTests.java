package org.mizizi.notifications;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.mizizi.ForeignTexts;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.Member;
import org.mizizi.security.Role;
import org.mizizi.shared.InterfaceLanguage;
import org.springframework.beans.factory.annotation.Autowired;

/** nobody gets a mail that speaks another language than theirs, not even in its dates. */
@PortalTest
class EveryMailTests {

    private static final String MESSAGE = "notifications.message.";
    private static final Pattern NAMES = Pattern.compile("nadia|Testland|National Secretariat");
    private static final Arguments DATES = new Arguments(nCopies(6, new Argument.Moment(Instant.EPOCH)));

    @Autowired
    Letters letters;

    @Autowired
    TestCountry country;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
    void everyMailSpeaksTheLanguageOfItsReaderAlone_R46(InterfaceLanguage language) throws IOException {
        var foreign = ForeignTexts.to(language.code());
        for (var message : messages()) {
            var read = lines(message, language);
            assertThat(read)
                    .as(message)
                    .doesNotContainAnyElementsOf(lines(message, InterfaceLanguage.ENGLISH))
                    .noneMatch(line -> line.contains("notifications."));
            assertThat(foreign.among(read)).as(message).isEmpty();
        }
    }

    /** What the portal itself says, without the way to the page and the names that are written as they are. */
    private List<String> lines(String message, InterfaceLanguage language) {
        var letter = letters.about(message, DATES, "/home", reader(language));
        return Stream.concat(Stream.of(letter.subject()), letter.text().lines())
                .map(line -> NAMES.matcher(line).replaceAll(""))
                .filter(line -> !line.isBlank() && !line.contains("://"))
                .toList();
    }

    private Member reader(InterfaceLanguage language) {
        return new Member(
                country.person("nadia"),
                "nadia",
                "nadia",
                null,
                language.code(),
                country.organisation("ORG-0001").id(),
                Set.of(Role.CONVENOR),
                true);
    }

    private static List<String> messages() throws IOException {
        var texts = new Properties();
        try (var words = Files.newBufferedReader(Path.of("i18n", "translations.properties"))) {
            texts.load(words);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(MESSAGE))
                .map(key -> key.substring(MESSAGE.length()))
                .toList();
    }
}
