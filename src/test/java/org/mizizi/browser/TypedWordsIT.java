package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.Addresses;
import org.mizizi.browser.Forms.Field;
import org.mizizi.browser.Forms.Filled;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * B1, B2: whatever is typed in whatever form is there again after a reload, after going away and back, and after the
 * session has ended; and what is typed in a second tab overwrites nothing unseen. The forms are found by walking all
 * views, and all that the source knows must be among them; as that takes a quarter of an hour, only when asked for. The country is one of its own, as drafts are written.
 */
@BrowserTest
@TestPropertySource(properties = "test.country=where-everything-is-typed")
@Order(1)
@EnabledIfSystemProperty(named = "portal.typed-words", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // what one person has typed in, the next does not type in again
class TypedWordsIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ServletContext servlet;

    private final Set<List<?>> seen = new HashSet<>();
    private final List<String> lost = new ArrayList<>();

    @BeforeAll
    void aDraftIsBegun() {
        try (var convenor = Person.signedIn(address(), "nadia", "en", Person.DESK)) {
            new StrategyPart(convenor).begins(Script.STRATEGY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nadia", "okello", "grace", "salma", "erik", "sami"})
    @Timeout(value = 15, unit = MINUTES)
    void whatIsTypedInAnyFormIsThereAgainAndOverwritesNothing_B1_B2(String writer) {
        lost.clear();
        var addresses = types(writer, "en", Person.DESK, "Words that stay", addresses());
        types(writer, "ar", Person.PHONE, "كلمات تبقى", addresses);
        assertThat(lost).isEmpty();
        assertThat(addresses).isNotEmpty();
    }

    /** A form that no walk came to would be a form of which nobody knows whether it keeps what is typed. */
    @AfterAll
    void everyFormThatRemembersWasTypedIn_B1() {
        var typedIn = jdbc.sql("select distinct form from memory.kept_form")
                .query(String.class)
                .list();
        assertThat(RememberedForm.inTheSource())
                .isNotEmpty()
                .allSatisfy(form -> assertThat(typedIn).anyMatch(form::covers));
    }

    /** Types in the forms that nobody has typed in so far in this language, and tells at which addresses they are. */
    private List<String> types(String writer, String language, int width, String words, List<String> addresses) {
        try (var person = Person.signedIn(address(), writer, language, width)) {
            var filled = addresses.stream()
                    .flatMap(address -> typesAt(address, person, words))
                    .toList();
            if (!filled.isEmpty()) {
                endsTheSession(person, writer, filled.getFirst().address());
            }
            filled.forEach(form -> compare("session", person, form));
            filled.forEach(form -> typesInTwoTabs(person, form, words + " " + filled.indexOf(form)));
            return filled.stream().map(Filled::address).distinct().toList();
        }
    }

    private Stream<Filled> typesAt(String address, Person person, String words) {
        var forms = new Forms(person);
        forms.opens(address, List.of());
        var openers = forms.openers();
        var atFirst = forms.names();
        return Stream.concat(Stream.of(List.<String>of()), openers.stream().map(List::of))
                .filter(opener -> opener.isEmpty() || isNew(person, address, kind(opener.getFirst())))
                .flatMap(opener -> {
                    if (!opener.isEmpty()) {
                        forms.opens(address, opener);
                    }
                    return type(address, opener, atFirst, person, words).stream();
                });
    }

    private static String kind(String opener) {
        return opener.replaceAll("\\p{Lu}+-[0-9.]+|[0-9.]+", "*");
    }

    private boolean isNew(Person person, String address, Object form) {
        return seen.add(List.of(person.language(), Addresses.template(address), form));
    }

    private Optional<Filled> type(
            String address, List<String> openers, Set<String> atFirst, Person person, String words) {
        var forms = new Forms(person);
        var fields = forms.names();
        if (fields.isEmpty() || !isNew(person, address, fields)) {
            return Optional.empty();
        }
        var own = new HashSet<>(fields);
        if (!openers.isEmpty()) {
            own.removeAll(atFirst);
        }
        var form = new Filled(address, openers, forms.fill(words), own);
        compare("reload", person, form);
        person.page().locator("vaadin-side-nav-item[path='figures'] a").evaluate("link => link.click()");
        person.page().waitForURL("**/workspace/figures");
        person.settle();
        person.page().goBack();
        person.page().waitForURL("**/workspace/" + address);
        compareHere("back", person, form);
        return Optional.of(form);
    }

    private void endsTheSession(Person person, String writer, String address) {
        person.opens("/workspace/" + address);
        person.page().context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
        person.page().reload();
        assertThat(person.page()).hasURL(address() + "/sign-in");
        person.isLetInAs(writer);
        assertThat(person.page()).hasURL(address() + "/workspace/" + address);
    }

    /** Words of a second tab, and then others in the first, which does not know of them: neither are lost. */
    private void typesInTwoTabs(Person person, Filled form, String words) {
        var first = new Forms(person).opens(form.address(), form.openers());
        var field = words(first, form);
        if (field.isEmpty()) {
            return;
        }
        var tab = person.inAnotherTab();
        try {
            var second = new Forms(tab).opens(form.address(), form.openers());
            second.fill(words(second, form).orElseThrow(), words + "a");
            second.waitUntilKept();
            first.fill(field.get(), words + "b");
            first.waitUntilKept();
            second.opens(form.address(), form.openers());
            var read = tab.page().locator("main").innerText() + second.holds().values();
            Stream.of(words + "a", words + "b")
                    .filter(typed -> !read.contains(typed))
                    .forEach(typed -> lost.add(
                            "two tabs, %s: %s %s".formatted(form, field.get().name(), typed)));
        } finally {
            tab.closesTab();
        }
    }

    private static Optional<Field> words(Forms forms, Filled form) {
        return forms.fields().stream()
                .filter(Field::takesWords)
                .filter(field -> form.own().contains(field.name()))
                .findFirst();
    }

    private void compare(String when, Person person, Filled form) {
        if (person.page().url().endsWith("/workspace/" + form.address())) {
            person.page().reload();
        } else {
            person.opens("/workspace/" + form.address());
        }
        compareHere(when, person, form);
    }

    private void compareHere(String when, Person person, Filled form) {
        var holds = new Forms(person).opens(form.openers()).holds();
        form.typed().forEach((name, typed) -> {
            if (!typed.equals(holds.get(name))) {
                lost.add("%s, %s: %s | %s -> %s".formatted(when, form, name, typed, holds.get(name)));
            }
        });
    }

    private List<String> addresses() {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet));
        return new Addresses(RouteConfiguration.forRegistry(routes), jdbc).all();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
