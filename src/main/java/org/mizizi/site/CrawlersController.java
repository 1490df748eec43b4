package org.mizizi.site;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizizi.priorities.Register;
import org.mizizi.shared.InterfaceLanguage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells search engines what there is to find: the main pages and the register, in every language. */
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

    private final Register register;
    private final String baseUrl;

    CrawlersController(Register register, @Value("${mizizi.base-url}") String baseUrl) {
        this.register = register;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return """
                User-agent: *
                Disallow: /workspace/
                Disallow: /sign-in
                Sitemap: %s/sitemap.xml
                """.formatted(baseUrl);
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap() {
        var priorities = register.references().stream().map("/priorities/"::concat);
        var pages = Stream.concat(PAGES.stream(), priorities).toList();
        return InterfaceLanguage.codes().stream()
                .flatMap(language -> pages.stream().map(page -> "/" + language + page))
                .map(path -> "<url><loc>" + baseUrl + path + "</loc></url>")
                .collect(Collectors.joining("\n", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """, "\n</urlset>\n"));
    }
}
