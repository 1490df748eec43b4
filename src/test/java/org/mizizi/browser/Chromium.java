package org.mizizi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one Chromium of this JVM: the installed one, never downloaded. */
final class Chromium {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    static Browser browser() {
        return Running.BROWSER;
    }

    private static Path executable() {
        return Stream.concat(
                        Optional.ofNullable(System.getProperty("portal.chromium")).stream(),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium: set -Dportal.chromium=/path/to/chromium"));
    }

    private static final class Running {
        static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));

        static {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(PLAYWRIGHT::close));
        }
    }
}
