package org.mizizi.site;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mizizi.priorities.Register;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PortalAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells search engines what there is to find: the main pages and the register, in every language. One address leads to
 * parts that stay small however long the register is.
 */
@RestController
class CrawlersController {

    private static final List<String> PAGES = List.of(
            "",
            "/priorities",
            "/rounds",
            "/strategy",
            "/plans",
            "/process",
            "/figures",
            "/organisations",
            "/privacy",
            "/accessibility");

    /** So many priorities are in a part, each in every language. */
    private static final int IN_A_PART = 500;

    /** More than a country will ever have. */
    private static final int MOST_PARTS = 10_000;

    private static final String SITEMAP = "/sitemap.xml";
    private static final Duration KEPT = Duration.ofHours(1);

    private final Register register;
    private final PortalAddress portal;

    CrawlersController(Register register, PortalAddress portal) {
        this.register = register;
        this.portal = portal;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return """
                User-agent: *
                Disallow: /workspace/
                Disallow: /sign-in
                Sitemap: %s/sitemap.xml
                """.formatted(portal.to(""));
    }

    /** Where the parts are: the main pages first. */
    @GetMapping(path = SITEMAP, params = "!part", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> sitemap() {
        return kept(IntStream.rangeClosed(0, Math.ceilDiv(register.everFormed(), IN_A_PART))
                .mapToObj(part -> "<sitemap><loc>" + portal.to(SITEMAP) + "?part=" + part + "</loc></sitemap>")
                .collect(listed("sitemapindex")));
    }

    @GetMapping(path = SITEMAP, params = "part", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> part(@RequestParam int part) {
        var pages = part == 0 ? PAGES : priorities(part);
        if (pages.isEmpty()) {
            throw new NotFoundException("part " + part);
        }
        return kept(InterfaceLanguage.codes().stream()
                .flatMap(language -> pages.stream().map(page -> "/" + language + page))
                .map(path -> "<url><loc>" + portal.to(path) + "</loc></url>")
                .collect(listed("urlset")));
    }

    private List<String> priorities(int part) {
        return part < 1 || part > MOST_PARTS
                ? List.of()
                : register.references((part - 1) * IN_A_PART, IN_A_PART).stream()
                        .map("/priorities/"::concat)
                        .toList();
    }

    private static ResponseEntity<String> kept(String xml) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(xml);
    }

    private static Collector<CharSequence, ?, String> listed(String root) {
        return Collectors.joining("\n", """
                <?xml version="1.0" encoding="UTF-8"?>
                <%s xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """.formatted(root), "\n</" + root + ">\n");
    }
}
