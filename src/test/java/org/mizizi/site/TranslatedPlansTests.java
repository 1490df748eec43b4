package org.mizizi.site;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.DemoTest;
import org.mizizi.SignedInAs;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.Paths;
import org.mizizi.translations.Said;
import org.mizizi.translations.Translations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;

/** What a plan says of those it consulted and of what is contested, in other languages, wherever the plan is read. */
@DemoTest
@TestPropertySource(properties = "test.country=whose-plans-are-translated")
@ViewPackages(packages = "org.mizizi")
class TranslatedPlansTests extends SpringBrowserlessTest {

    private static final List<String> KINDS = List.of("SAID", "CHANGED", "CONTESTED");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Translations translations;

    @Autowired
    JdbcClient jdbc;

    private record Text(UUID id, String reference) {}

    @Test
    @SignedInAs("nadia")
    void whatAPlanSaysOfThoseItConsultedIsReadInOtherLanguagesBesideItsOwn_R46() {
        var plan = jdbc.sql("""
                        select split_part(reference, '.', 1) from translations.original
                        where kind = 'CONTESTED' order by reference limit 1
                        """).query(String.class).single();
        var originals = KINDS.stream().collect(toMap(kind -> kind, kind -> translate(plan, kind)));
        Address.open(Paths.plan(plan));
        var view = getCurrentView().getElement().getOuterHTML();
        var page = new Visitor(context).read("/en/plans/" + plan);
        KINDS.forEach(kind -> {
            assertThat(page).as("the site").contains(inKrio(kind));
            assertThat(view).as("the workspace").contains(inKrio(kind));
        });
        for (var shown : List.of(page, view)) {
            assertThat(shown.indexOf(inKrio("SAID")))
                    .as("directly beneath the words, and above the next")
                    .isGreaterThan(shown.indexOf(escaped(originals, "SAID")))
                    .isLessThan(shown.indexOf(escaped(originals, "CHANGED")));
        }
    }

    /** Both stand among texts of others, in the language of whoever plans. */
    @Test
    void evidenceAndRepliesSayInWhichLanguageTheyAreAndAreReadInOthers_R46_R17() {
        var reply = jdbc.sql("""
                        select split_part(reference, '.', 1) from translations.original
                        where kind = 'REPLY' order by reference limit 1
                        """).query(String.class).single();
        for (var kind : List.of("CLAIM", "REPLY")) {
            var original = translate(reply, kind);
            assertThat(new Visitor(context).read("/fr/plans/" + reply))
                    .containsPattern("<blockquote class=\"words external\" lang=\"en\" dir=\"ltr\">"
                            + Pattern.quote(original)
                            + "</blockquote><p class=\"origin\">écrit en anglais</p>((?!<blockquote)[\\s\\S])*"
                            + Pattern.quote(inKrio(kind)));
        }
    }

    /** The trace shows what was said beside what follows from it. */
    @Test
    @SignedInAs("nadia")
    void whatWasSaidStandsInTheTraceWithItsTranslationDirectlyBeneath_R46() {
        var input = jdbc.sql("""
                        select reference from translations.original where kind = 'INPUT' and words <> '' order by reference limit 1
                        """).query(String.class).single();
        var words = translate(input, "INPUT");
        Address.open(Paths.trace(input));
        var directlyBeneath = Pattern.quote(words) + "((?!<blockquote)[\\s\\S])*" + Pattern.quote(inKrio("INPUT"));
        assertThat(getCurrentView().getElement().getOuterHTML())
                .as("the workspace")
                .containsPattern(directlyBeneath);
        assertThat(new Visitor(context).read("/en/trace/" + input))
                .as("the site")
                .containsPattern(directlyBeneath);
    }

    private String translate(String plan, String kind) {
        var text = jdbc.sql("""
                        select id, reference from translations.original
                        where kind = :kind and split_part(reference, '.', 1) = :plan order by reference limit 1
                        """)
                .param("kind", kind)
                .param("plan", plan)
                .query(Text.class)
                .single();
        return ActingAs.person(new DemoAccount("zeinab", "zeinab", Set.of(Role.TRANSLATOR)), () -> {
            var desk = translations.find(text.reference(), "kri");
            var title = desk.original().said().title().isEmpty() ? "" : "Krio title";
            translations.translate(text.id(), desk.state(), new Said("kri", title, inKrio(kind)));
            return desk.original().said().words();
        });
    }

    private static String escaped(Map<String, String> originals, String kind) {
        return Objects.requireNonNull(originals.get(kind)).split("['’&]", 2)[0];
    }

    private static String inKrio(String kind) {
        return "Na so dem tok " + kind;
    }
}
