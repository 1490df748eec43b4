package org.mizizi.browser;

import static java.util.concurrent.TimeUnit.MINUTES;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The engine of ODK Web Forms, which knows nothing of the portal: it fills in forms without a network. */
final class XFormsEngine implements AutoCloseable {

    /** Where no network leads: what is asked there the test itself answers. Forms need a page that browsers trust. */
    private static final String NOWHERE = "http://localhost:9/";

    private static final Path FOLDER = Path.of("target", "forms");

    /** What it made of a form. */
    record Filled(
            List<String> languages, String label, List<String> objections, String receipt, boolean ready, String xml) {}

    private final BrowserContext context = Chromium.browser().newContext();
    private final Page page = context.newPage();

    XFormsEngine() throws IOException, InterruptedException {
        var engine = bundled();
        page.route(
                NOWHERE + "**",
                route -> route.fulfill(
                        route.request().url().endsWith(".js")
                                ? new FulfillOptions()
                                        .setContentType("text/javascript")
                                        .setPath(engine)
                                : new FulfillOptions()
                                        .setContentType("text/html")
                                        .setBody("<script type=module src=/engine.js></script>")));
        page.navigate(NOWHERE);
        page.waitForFunction("() => !!window.fillIn");
    }

    /** With the Node that Playwright brings, from the packages that the frontend is built with. */
    private static Path bundled() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        var log = FOLDER.resolve("build.log");
        var node = Driver.ensureDriverInstalled(Map.of(), false).driverDir().resolve("node");
        var build = new ProcessBuilder(node.toString(), "src/test/forms/build.mjs", FOLDER.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!build.waitFor(2, MINUTES) || build.exitValue() != 0) {
            build.destroyForcibly();
            throw new IllegalStateException(Files.readString(log));
        }
        return FOLDER.resolve("engine.js");
    }

    Filled fillIn(String form, String language, Map<String, Object> answers) {
        var filled = (Map<?, ?>) page.evaluate(
                "([xml, language, answers]) => window.fillIn(xml, language, answers)",
                List.of(form, language, answers));
        return new Filled(
                texts(filled.get("languages")),
                String.valueOf(filled.get("label")),
                texts(filled.get("objections")),
                String.valueOf(filled.get("receipt")),
                Boolean.TRUE.equals(filled.get("ready")),
                String.valueOf(filled.get("xml")));
    }

    private static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
