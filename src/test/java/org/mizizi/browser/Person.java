package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** One person at their own browser: a context of their own, a language, a width. */
final class Person implements AutoCloseable {

    static final int DESK = 1280;
    static final int PHONE = 360;

    private static final int HEIGHT = 800;
    /** The end of every wait, in milliseconds: for a machine that does a dozen other things. */
    private static final double PATIENCE = 30_000;

    private final String address;
    private final String language;
    private final int width;
    private final boolean scripts;
    private final BrowserContext context;
    private final Page page;
    private final Texts texts;

    static {
        setDefaultAssertionTimeout(PATIENCE);
    }

    private Person(String address, String language, int width, NewContextOptions options) {
        this(
                address,
                language,
                width,
                !Boolean.FALSE.equals(options.javaScriptEnabled),
                Chromium.browser().newContext(options));
        context.addCookies(List.of(new Cookie("mizizi-language", language).setUrl(address)));
    }

    private Person(String address, String language, int width, boolean scripts, BrowserContext context) {
        this.address = address;
        this.language = language;
        this.width = width;
        this.scripts = scripts;
        this.texts = Texts.in(language);
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
    }

    /** The same person with one more tab. */
    Person inAnotherTab() {
        return new Person(address, language, width, scripts, context);
    }

    /** Somebody who has not signed in. */
    static Person anybody(String address, String language, int width) {
        return new Person(address, language, width, screen(language, width));
    }

    /** Somebody who has not signed in and whose browser runs no scripts. */
    static Person withoutScripts(String address, String language, int width) {
        return new Person(address, language, width, screen(language, width).setJavaScriptEnabled(false));
    }

    private static NewContextOptions screen(String language, int width) {
        return new NewContextOptions()
                .setLocale(language)
                .setIgnoreHTTPSErrors(true)
                .setViewportSize(width, HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** A person of the demo country, signed in. */
    static Person signedIn(String address, String username, String language, int width) {
        var person = new Person(address, language, width, screen(language, width));
        person.page.navigate(address + "/" + language + "/");
        var door =
                person.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(person.reads("site.sign-in")));
        person.isLedOn(door::click).isLetInAs(username);
        assertThat(person.page).hasURL(address + "/workspace/");
        return person;
    }

    /** Chooses who to be on the sign-in page, where the portal has led to. */
    Person isLetInAs(String username) {
        return isLedOn(entryOf(username)::click);
    }

    /** The button by which somebody of the demo country signs in. */
    Locator entryOf(String username) {
        return page.locator("form[action$='/sign-in/" + username + "'] button");
    }

    /**
     * Does what leads to another document, and waits until it is there.
     * The browser turns to it some time after the press; what is opened before then is overtaken by it.
     */
    Person isLedOn(Runnable step) {
        page.evaluate("() => { window.isTheOneLeft = true; }");
        step.run();
        page.waitForFunction("() => !window.isTheOneLeft");
        return settle();
    }

    boolean hasAPhone() {
        return width == PHONE;
    }

    Page page() {
        return page;
    }

    String language() {
        return language;
    }

    /** A text of the portal in this person's language. */
    String reads(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    Person opens(String path) {
        page.navigate(address + path);
        settle();
        return this;
    }

    /** Waits until the server has answered everything that was asked. */
    Person settle() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        if (!scripts) {
            return this;
        }
        page.waitForFunction("""
                () => {
                  const flow = window.Vaadin && window.Vaadin.Flow;
                  if (!flow || !flow.clients) return !location.pathname.startsWith('/workspace');
                  return Object.values(flow.clients).every(client => !client.isActive || !client.isActive());
                }
                """);
        return this;
    }

    /**
     * The page without a barrier, in a picture if asked for.
     * As axe is a script, the page of a person without scripts is examined by somebody with them.
     */
    Person sees(String name) {
        settle();
        if (scripts) {
            Examiner.waitUntilStill(page);
        }
        var shown = "%s-%s-%d".formatted(name, language, width);
        Examiner.picture(page, shown);
        if (scripts) {
            Examiner.examine(page, shown);
        } else {
            try (var examiner = anybody(address, language, width)) {
                examiner.page.navigate(page.url());
                Examiner.examine(examiner.page, shown);
            }
        }
        return this;
    }

    void closesTab() {
        page.close();
    }

    @Override
    public void close() {
        context.close();
    }
}
