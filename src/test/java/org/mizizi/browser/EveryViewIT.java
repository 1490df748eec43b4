package org.mizizi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizizi.shared.InterfaceLanguage;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@Order(2)
class EveryViewIT {

    /** Those with the fewest pages of their own first: so what all of them reach is spread over their walks. */
    private static final List<String> ROLES =
            List.of("visitor", "yusuf", "sami", "amina", "erik", "salma", "okello", "grace", "nadia");

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
            "plans/PLAN-0009",
            "organisations",
            "trace/PLAN-0006",
            "figures",
            "process",
            "privacy",
            "accessibility",
            "my-words",
            "nothing-is-here");

    /** With what a field is filled: its own colour and what is laid over it. */
    private static final String FILLING = """
            field => {
              const box = field.shadowRoot.querySelector('[part~="input-field"]') || field;
              const over = getComputedStyle(box, '::after');
              const label = getComputedStyle(field.querySelector('input, vaadin-select-value-button'));
              const clear = over.content === 'none' || over.opacity === '0' || over.backgroundColor === 'rgba(0, 0, 0, 0)';
              const laid = clear ? '' : over.backgroundColor;
              return [getComputedStyle(box).backgroundColor, laid, label.color, label.webkitTextFillColor].join(' ');
            }
            """;

    private static final boolean ASKED_FOR = System.getProperty("portal.looks") != null;

    /** In turn on the desk, from role to role; Arabic is on every phone. */
    private static final List<String> ON_THE_DESK = InterfaceLanguage.codes().stream()
            .filter(language -> !language.equals("ar"))
            .toList();

    /** A page that several roles reach is looked at once in each width. */
    private static final Set<String> FOLLOWED = ConcurrentHashMap.newKeySet();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @MethodSource("looks")
    void everyRoleSeesEveryPageOfItsMenuWithoutABarrier(String username, String language, int width) {
        try (var person = Person.signedIn("http://localhost:" + port, username, language, width)) {
            seen(person, "home-" + username);
            var paths = person.page().locator("vaadin-side-nav-item").all().stream()
                    .map(item -> item.getAttribute("path"))
                    .filter(path -> path != null && !path.isBlank() && !path.startsWith("/" + language + "/"))
                    .toList();
            assertThat(paths).isNotEmpty();
            var waysOn = new TreeMap<>(waysOn(person));
            for (var path : paths) {
                person.opens(path.startsWith("/") ? path : "/workspace/" + path);
                seen(person, "menu-" + path.replaceAll("[^a-z]+", "-") + "-" + username);
                waysOn(person).forEach(waysOn::putIfAbsent);
            }
            waysOn.forEach((kind, address) -> {
                if (FOLLOWED.add(kind + width)) {
                    person.opens(address);
                    seen(person, "way" + kind.replaceAll("[^a-z]+", "-") + "-" + username);
                    assertThat(person.page().locator("h1").textContent())
                            .as(address)
                            .isNotIn(person.reads("error.broken"), person.reads("error.not-found"));
                }
            });
        }
    }

    /** The first address of each kind that this page of the workspace leads to, the codes in it left out. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> waysOn(Person person) {
        var addresses = (List<String>) person.page().evaluate("""
                () => [...document.querySelectorAll('.page a[href]')]
                    .filter(way => !way.hasAttribute('download') && way.target !== '_blank').map(way => new URL(way.href))
                    .filter(way => way.pathname.startsWith('/workspace/') && !/\\/(notices|VAADIN)\\//.test(way.pathname))
                    .map(way => way.pathname)
                """);
        return addresses.stream()
                .collect(Collectors.toMap(
                        address -> address.replaceAll("[^/]*[0-9][^/]*", "*"),
                        address -> address,
                        (first, _) -> first));
    }

    /** A2: the picture on a desk, the chain read downwards on a phone. */
    @ParameterizedTest
    @MethodSource("publicLooks")
    void aTraceIsReadInTheWorkspaceWithoutABarrier(String language, int width) {
        try (var person = Person.signedIn("http://localhost:" + port, "salma", language, width)) {
            person.opens("/workspace/trace/PLAN-0006");
            seen(person, "trace");
            assertThat(person.page().locator(".drawing").isVisible()).isEqualTo(width == Person.DESK);
        }
    }

    /** M1: a field under the pointer looks like one that can be used, not like one that is switched off. */
    @Test
    void aHoveredFieldDoesNotLookDisabled_M1() {
        try (var person = Person.signedIn("http://localhost:" + port, "salma", "en", Person.DESK)) {
            person.opens("/workspace/plans");
            for (var kind : List.of("vaadin-text-field", "vaadin-select", "vaadin-combo-box")) {
                var field = person.page().locator(".filters " + kind).first();
                person.page().mouse().move(0, 0);
                var atRest = field.evaluate(FILLING);
                field.hover();
                var hovered = field.evaluate(FILLING);
                field.evaluate("field => field.disabled = true");
                assertThat(hovered).as(kind).isEqualTo(atRest).isNotEqualTo(field.evaluate(FILLING));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("publicLooks")
    void anybodySeesEveryPublicPageWithoutABarrier(String language, int width) {
        try (var person = Person.anybody("http://localhost:" + port, language, width)) {
            for (var path : PUBLIC_PAGES) {
                person.opens("/" + language + "/" + path);
                seen(person, "public-" + path.replaceAll("[^A-Za-z0-9]+", "-"));
            }
        }
    }

    private static void seen(Person person, String name) {
        person.sees(name);
        Examiner.readsAlone(person.page(), name);
    }

    /** English on a desk and Arabic on a phone; others if asked for with -Dportal.looks=fr-1280,en-360. */
    static Stream<Arguments> publicLooks() {
        return Stream.of(System.getProperty("portal.looks", "en-1280,ar-360").split(","))
                .map(look -> look.split("-"))
                .map(look -> Arguments.of(look[0], Integer.valueOf(look[1])));
    }

    static Stream<Arguments> looks() {
        return IntStream.range(0, ROLES.size())
                .boxed()
                .flatMap(turn -> publicLooks()
                        .map(look ->
                                Arguments.of(ROLES.get(turn), spoken((String) look.get()[0], turn), look.get()[1])));
    }

    private static String spoken(String language, int turn) {
        return ASKED_FOR || language.equals("ar") ? language : ON_THE_DESK.get(turn % ON_THE_DESK.size());
    }
}
