package org.mizizi.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Roles;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Somebody with a browser who has not signed in, or has in another window. */
final class Visitor {

    private static final List<String> SPOKEN = List.of("aria-label", "title", "placeholder", "alt");
    private static final Set<String> QUOTING = Set.of("code", "pre");

    private final MockMvc mvc;
    private final @Nullable DemoAccount account;
    private Map<String, Object> lastModel = Map.of();

    Visitor(WebApplicationContext context) {
        this(context, null);
    }

    private Visitor(WebApplicationContext context, @Nullable DemoAccount account) {
        this.account = account;
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(
                        filter(context, "unchangedPages"),
                        filter(context, "oneAddressForEachPage"),
                        filter(context, "languageOfPages"))
                .apply(springSecurity())
                .build();
    }

    static Visitor signedIn(WebApplicationContext context, DemoAccount account) {
        return new Visitor(context, account);
    }

    private static Filter filter(WebApplicationContext context, String registration) {
        return Objects.requireNonNull(((FilterRegistrationBean<?>) context.getBean(registration)).getFilter());
    }

    MockHttpServletResponse open(String address, String... header) {
        return open(address, get(URI.create(address)), header);
    }

    /** Sends a form of the page at this address. */
    MockHttpServletResponse send(String address, Map<String, String> fields) {
        var request = post(URI.create(address));
        fields.forEach(request::param);
        return open(address, request);
    }

    private MockHttpServletResponse open(String address, MockHttpServletRequestBuilder request, String... header) {
        if (account != null) {
            request.with(
                    authentication(new UsernamePasswordAuthenticationToken(account, null, Roles.authorities(account))));
        }
        for (var place = 0; place < header.length; place += 2) {
            request.header(header[place], header[place + 1]);
        }
        try {
            var result = mvc.perform(request).andReturn();
            var drawn = result.getModelAndView();
            lastModel = drawn == null ? Map.of() : drawn.getModel();
            return result.getResponse();
        } catch (Exception problem) {
            throw new IllegalStateException(address, problem);
        }
    }

    /** The names under which the template of the last page was given a service to ask. */
    List<String> servicesInTheLastPage() {
        return lastModel.entrySet().stream()
                .filter(given -> Objects.nonNull(given.getValue()))
                .filter(given ->
                        AnnotatedElementUtils.hasAnnotation(AopUtils.getTargetClass(given.getValue()), Component.class))
                .map(Map.Entry::getKey)
                .toList();
    }

    String read(String address, String... header) {
        return text(open(address, header));
    }

    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), UTF_8);
    }

    /** All that is read on a page or heard of it in its own language. */
    static List<String> words(MockHttpServletResponse response) {
        var page = Jsoup.parse(text(response));
        var own = page.getElementsByTag("html").attr("lang");
        var words = new ArrayList<String>();
        collect(page.body(), own, words);
        return words;
    }

    private static void collect(Element part, String own, List<String> words) {
        part.textNodes().forEach(text -> words.add(text.text()));
        SPOKEN.forEach(attribute -> words.add(part.attr(attribute)));
        part.children().stream()
                .filter(child -> !QUOTING.contains(child.normalName()) && !child.hasClass("ref"))
                .filter(child -> !child.hasAttr("lang") || child.attr("lang").equals(own))
                .forEach(child -> collect(child, own, words));
    }
}
