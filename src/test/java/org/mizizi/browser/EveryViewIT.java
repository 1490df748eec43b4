package org.mizizi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@Order(2)
class EveryViewIT {

    private static final List<String> ROLES =
            List.of("nadia", "grace", "okello", "salma", "erik", "yusuf", "amina", "sami", "visitor");

    private static final List<String> PUBLIC_PAGES = List.of(
            "",
            "rounds",
            "rounds/RND-0002",
            "priorities",
            "priorities/PRI-0001",
            "inputs/INP-000042",
            "strategy",
            "strategy/1/comments",
            "plans",
            "plans/PLAN-0006",
            "organisations",
            "trace/PLAN-0006",
            "figures",
            "nothing-is-here");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @MethodSource("looks")
    void everyRoleSeesEveryPageOfItsMenuWithoutABarrier_T82(String username, String language, int width) {
        try (var person = Person.signedIn("http://localhost:" + port, username, language, width)) {
            person.sees("home-" + username);
            var paths = person.page().locator("vaadin-side-nav-item").all().stream()
                    .map(item -> item.getAttribute("path"))
                    .filter(path -> path != null && !path.isBlank() && !path.startsWith("/" + language + "/"))
                    .toList();
            assertThat(paths).isNotEmpty();
            for (var path : paths) {
                person.opens(path.startsWith("/") ? path : "/workspace/" + path);
                person.sees("menu-" + path.replaceAll("[^a-z]+", "-") + "-" + username);
            }
        }
    }

    /** A2: the picture on a desk, the chain read downwards on a phone. */
    @ParameterizedTest
    @MethodSource("publicLooks")
    void aTraceIsReadInTheWorkspaceWithoutABarrier_T82(String language, int width) {
        try (var person = Person.signedIn("http://localhost:" + port, "salma", language, width)) {
            person.opens("/workspace/trace/PLAN-0006");
            person.sees("trace");
            assertThat(person.page().locator(".drawing").isVisible()).isEqualTo(width == Person.DESK);
        }
    }

    @ParameterizedTest
    @MethodSource("publicLooks")
    void anybodySeesEveryPublicPageWithoutABarrier_T82(String language, int width) {
        try (var person = Person.anybody("http://localhost:" + port, language, width)) {
            for (var path : PUBLIC_PAGES) {
                person.opens("/" + language + "/" + path);
                person.sees("public-" + path.replaceAll("[^A-Za-z0-9]+", "-"));
            }
        }
    }

    static Stream<Arguments> publicLooks() {
        return Stream.of(Arguments.of("en", Person.DESK), Arguments.of("ar", Person.PHONE));
    }

    static Stream<Arguments> looks() {
        return ROLES.stream()
                .flatMap(username -> Stream.of(
                        Arguments.of(username, "en", Person.DESK), Arguments.of(username, "ar", Person.PHONE)));
    }
}
