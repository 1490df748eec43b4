package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Every public page of the demo country, as an anonymous reader's browser gets it. */
@DemoTest
class SitePagesTests {

    private static final int PAGE_BUDGET = 14 * 1024;
    private static final int VISIT_BUDGET = 60 * 1024;

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FilterRegistrationBean<ShallowEtagHeaderFilter> unchangedPages;

    private MockMvc mvc;

    @BeforeEach
    void buildTheSite() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar"})
    void everyPageIsThereInEveryLanguageWithoutSessionOrScriptAndWithinItsBudget(String language) {
        var wrong = new ArrayList<String>();
        for (var address : addresses()) {
            var response = load("/" + language + address);
            var page = text(response);
            check(wrong, address, "status " + response.getStatus(), response.getStatus() == 200);
            check(wrong, address, "sets a cookie", response.getHeader("Set-Cookie") == null);
            check(wrong, address, "language", page.contains("<html lang=\"" + language + "\""));
            check(wrong, address, "script", !page.contains("<script") && !page.contains(" style="));
            check(wrong, address, "missing text", !page.contains("??"));
            var size = compressed(page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            check(wrong, address, size + " bytes", size <= PAGE_BUDGET);
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(List<String> wrong, String address, String what, boolean holds) {
        if (!holds) {
            wrong.add(address + ": " + what);
        }
    }

    @Test
    void aFirstVisitStaysWithinSixtyKilobytes() throws IOException {
        var bytes = compressed(load("/en").getContentAsByteArray());
        for (var file : List.of("styles/mizizi.css", "styles/site.css")) {
            bytes += compressed(new ClassPathResource("META-INF/resources/" + file).getContentAsByteArray());
        }
        bytes += new ClassPathResource("static/favicon.svg").getContentAsByteArray().length;
        assertThat(bytes).isLessThan(VISIT_BUDGET);
    }

    private List<String> addresses() {
        var addresses = new ArrayList<>(List.of(
                "",
                "/",
                "/rounds",
                "/priorities",
                "/priorities?q=water",
                "/strategy",
                "/plans",
                "/figures",
                "/organisations"));
        var references = jdbc.sql("""
                        select case kind when 'INPUT' then '/inputs/' when 'PRIORITY' then '/priorities/'
                                         when 'PLAN' then '/plans/' else '/trace/' end || reference
                        from traceability.node where standing in ('PUBLIC', 'IN_FORCE')
                        union all
                        select '/trace/' || reference from traceability.node where standing <> 'HIDDEN'
                        union all
                        select '/rounds/' || reference from rounds.round where state <> 'PLANNED'
                        union all
                        select '/strategy/' || number || page
                        from strategies.strategy, unnest(array['', '/comments']) page where state <> 'DRAFT'
                        """).query(String.class).list();
        addresses.addAll(references);
        return addresses;
    }

    private MockHttpServletResponse load(String address) {
        try {
            return mvc.perform(get(java.net.URI.create(address))).andReturn().getResponse();
        } catch (Exception problem) {
            throw new IllegalStateException(address, problem);
        }
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static int compressed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.size();
    }
}
