package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.administration.CountryChangeFixtures;
import org.mizizi.country.Amendment.NoticeAmendment;
import org.mizizi.country.Countries;
import org.mizizi.country.CountryNotice;
import org.mizizi.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;

/** What the country says in its notices stands above what the portal says of itself, for readers of every language. */
@PortalTest
@Import(CountryChangeFixtures.class)
@TestPropertySource(properties = "test.country=with-notices")
class CountryNoticesTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    CountryChangeFixtures fixtures;

    @Autowired
    Countries countries;

    @Test
    void whoReadsInALanguageWithoutWordsSeesThoseOfAnotherMarkedAsSuch() {
        var visitor = new Visitor(context);
        assertThat(visitor.read("/en/accessibility"))
                .doesNotContain("What the country says")
                .contains("What the portal says of itself", "WCAG");

        fixtures.confirmed(
                new NoticeAmendment(
                        CountryNotice.Page.ACCESSIBILITY,
                        LocalizedText.of("fr", "Le défenseur des droits répond.\n\n<script>alert(1)</script>")
                                .with("ar", "يجيب أمين المظالم.")),
                countries.today());

        assertThat(visitor.read("/en/accessibility"))
                .contains("What the country says", "Since ", "lang=\"fr\" dir=\"ltr\">Le défenseur", "French", "WCAG")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(visitor.read("/ar/accessibility")).contains("lang=\"ar\" dir=\"rtl\">يجيب أمين المظالم.");
        assertThat(visitor.read("/en/privacy")).doesNotContain("What the country says");
        var page = visitor.open("/fr/accessibility");
        assertThat(page.getHeader("Cache-Control"))
                .isEqualTo("max-age=60, public, stale-if-error=600, stale-while-revalidate=60");
    }
}
