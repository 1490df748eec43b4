package org.mizizi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class EveryViewIT {

    private static final List<String> ROLES =
            List.of("nadia", "grace", "okello", "salma", "erik", "yusuf", "amina", "sami", "visitor");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @MethodSource("looks")
    void everyRoleSeesEveryPageOfItsMenuWithoutABarrier_T82(String username, String language, int width) {
        try (var person = Person.signedIn("http://localhost:" + port, username, language, width)) {
            person.sees("home-" + username);
            var paths = person.page().locator("vaadin-side-nav-item").all().stream()
                    .map(item -> item.getAttribute("path"))
                    .filter(path -> path != null && !path.isBlank())
                    .toList();
            assertThat(paths).isNotEmpty();
            for (var path : paths) {
                person.opens(path.startsWith("/") ? path : "/workspace/" + path);
                person.sees("menu-" + path.replaceAll("[^a-z]+", "-") + "-" + username);
            }
        }
    }

    static Stream<Arguments> looks() {
        return ROLES.stream()
                .flatMap(username -> Stream.of(
                        Arguments.of(username, "en", Person.DESK), Arguments.of(username, "ar", Person.PHONE)));
    }
}
