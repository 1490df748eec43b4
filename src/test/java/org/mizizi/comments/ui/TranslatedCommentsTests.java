package org.mizizi.comments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.comments.Comment;
import org.mizizi.comments.Comments;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyFixtures;
import org.mizizi.translations.Said;
import org.mizizi.translations.TranslationFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** beneath each comment stand its translations, wherever it stands. */
@PortalTest
@Import({StrategyFixtures.class, PrioritiesFixtures.class, TranslationFixtures.class})
@ViewPackages(packages = {"org.mizizi.comments.ui", "org.mizizi.strategies.ui"})
class TranslatedCommentsTests extends SpringBrowserlessTest {

    private static final String ARABIC = "اذكروا النساء في هذه الفقرة.";

    @Autowired
    Comments comments;

    @Autowired
    StrategyFixtures fixtures;

    @Autowired
    TranslationFixtures translations;

    @Autowired
    TestCountry country;

    @Test
    @SignedInAs("nadia")
    void onThePageOfAllCommentsTheOriginalIsFirst_R46() {
        var strategy = commentedIn(ARABIC, "Name the women here.");
        navigate(Paths.strategyComments(strategy.number()), CommentsView.class);
        assertThat(inLanguages(find(SpokenComment.class).single()))
                .containsSubsequence("ar rtl " + ARABIC, "en ltr Name the women here.");
    }

    @Test
    @SignedInAs("salma")
    void besideAParagraphTheOriginalIsFirst_R46() {
        var strategy = commentedIn(ARABIC, "Name the women here.");
        Address.open(Paths.strategy(strategy.number()) + "?at=3.1");
        assertThat(inLanguages(find(SpokenComment.class).single()))
                .containsSubsequence("ar rtl " + ARABIC, "en ltr Name the women here.");
    }

    @Test
    @SignedInAs("nadia")
    void whatNobodyHasTranslatedStandsAlone_R46() {
        var strategy = commented(ARABIC).strategy();
        navigate(Paths.strategyComments(strategy.number()), CommentsView.class);
        assertThat(find(Div.class, find(SpokenComment.class).single())
                        .withClassName("translations")
                        .all())
                .isEmpty();
    }

    private Strategy commentedIn(String words, String english) {
        var spoken = commented(words);
        translations.translated(
                spoken.comment().id().value(), spoken.comment().reference(), new Said("en", "", english));
        return spoken.strategy();
    }

    private record Spoken(Strategy strategy, Comment comment) {}

    private Spoken commented(String words) {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        var anchor = fixtures.paragraph(strategy, SectionKind.VISION, 1);
        return new Spoken(strategy, country.as("salma", () -> comments.write(anchor, "ar", words)));
    }

    /** Every run of somebody's words, in the order of the page, with the language and direction it is marked with. */
    private static List<String> inLanguages(Component shown) {
        return runs(shown.getElement()).toList();
    }

    private static Stream<String> runs(Element element) {
        var below = element.getChildren().flatMap(TranslatedCommentsTests::runs);
        return element.hasAttribute("lang")
                ? Stream.concat(
                        Stream.of(element.getAttribute("lang") + " " + element.getAttribute("dir") + " "
                                + Shown.text(element)),
                        below)
                : below;
    }
}
