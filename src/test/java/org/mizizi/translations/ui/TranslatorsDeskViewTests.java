package org.mizizi.translations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.DemoTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.look.LongList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a translator sees of the texts that wait. */
@DemoTest
@ViewPackages(packages = "org.mizizi")
class TranslatorsDeskViewTests extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    private record Claim(String plan, String planTitle, String planLanguage, String title, String language) {}

    @Test
    @SignedInAs("yusuf")
    void aClaimIsNamedByTheTitlesOfItsPlanAndItsInputEachInItsOwnLanguage_R46() {
        var claim = jdbc.sql("""
                        select d.reference as plan, d.title as plan_title, d.language as plan_language, u.title, u.language
                        from translations.original c
                        join search.original d on d.reference = split_part(c.reference, '.', 1)
                        join search.original u on u.reference = split_part(c.reference, '.', 2)
                        where c.kind = 'CLAIM' and u.kind = 'INPUT' and d.language <> u.language
                        order by c.reference limit 1
                        """).query(Claim.class).single();

        Address.open("translations?language=pt&q="
                + claim.plan().toLowerCase(Locale.ROOT).replace('-', '+'));

        assertThat(rows())
                .anySatisfy(row -> assertThat(row)
                        .contains("سبب الصلة")
                        .containsPattern(marked(claim.planTitle(), claim.planLanguage()))
                        .containsPattern(marked(claim.title(), claim.language())));
    }

    private List<String> rows() {
        return Shown.rows(find(LongList.class).single().rows).stream()
                .map(row -> row.outerHtml())
                .toList();
    }

    private static String marked(String words, String language) {
        return "lang=\"" + language + "\"[^>]*>\\s*" + Pattern.quote(words);
    }
}
