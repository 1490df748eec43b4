package org.mizizi.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.priorities.PrioritiesFixtures.priority;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.DeputyFixtures;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.comments.Comments;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Priority;
import org.mizizi.priorities.Register;
import org.mizizi.security.ActingAs;
import org.mizizi.security.Role;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.StrategyFixtures;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;
import org.mizizi.translations.Said;
import org.mizizi.translations.Translations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

/** What people wrote reaches the pages as they wrote it: as text, and under no more of a name than they allowed. */
@PortalTest
@Import({StrategyFixtures.class, MembershipFixtures.class, DeputyFixtures.class})
class AuthorsOnTheSiteTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    Register register;

    @Autowired
    Inputs inputs;

    @Autowired
    Questions questions;

    @Autowired
    StrategyFixtures strategies;

    @Autowired
    Comments comments;

    @Autowired
    Translations translations;

    @Autowired
    DeputyFixtures deputies;

    private Visitor visitor;

    @BeforeEach
    void openABrowser() {
        visitor = new Visitor(context);
    }

    @Test
    void hostileWordsAreShownAsWords_T20() {
        var hostile = List.of(
                "<svg onload=alert(1)>",
                "\"><img src=x onerror=alert(1)>",
                "</title><script>alert(1)</script>",
                "' autofocus onfocus='alert(1)",
                "[[${7*7}]] ${{7*7}} __${7*7}__");
        var round = fixtures.openRound();
        for (var title : hostile) {
            var input = fixtures.submit("salma", round, title);
            var priority = formed(title, input);
            assertThat(visitor.read("/en/inputs/" + input.reference())).contains(HtmlUtils.htmlEscape(title));
            for (var page : pages(input, priority, round.reference())) {
                assertThat(visitor.read(page)).doesNotContain("<svg onload", "<img", "<script", " onfocus='", "[49]");
            }
        }
    }

    /** Who was away is for those who may read who acts for the organisation. */
    @Test
    void whoSpokeOrTranslatedAsADeputyIsNamedAsOne_R46_R87() {
        var away = deputies.away("ORG-0005", Role.CIVIL_SOCIETY_REPRESENTATIVE);
        var speaker = deputies.somebodyFor(away, 2);
        var translator = deputies.somebodyFor(deputies.away("ORG-0001", Role.TRANSLATOR), 2);
        deputies.named(speaker);
        deputies.named(translator);
        var round = fixtures.openRound();
        var input = ActingAs.person(
                deputies.account(speaker),
                () -> inputs.submit(
                        inputs.saveDraft(round.id(), PrioritiesFixtures.content("Wells run dry", Authorship.NAMED))
                                .id()));
        ActingAs.person(
                deputies.account(translator),
                () -> translations.translate(
                        input.id().value(),
                        translations
                                .find(requireNonNull(input.reference()), "fr")
                                .state(),
                        new Said("fr", "Les puits tarissent.", "En d’autres mots.")));

        assertThat(visitor.read("/en/inputs/" + input.reference()))
                .contains(
                        "\u2068" + speaker.deputy().name() + "\u2069 (as deputy)",
                        "\u2068" + translator.deputy().name() + "\u2069 (as deputy)")
                .doesNotContain(away.name());
    }

    @Test
    void aProtectedAuthorIsNamedNowhere() {
        var round = fixtures.openRound();
        var input = fixtures.submit("hassan", round, "The barracks at night", Authorship.PROTECTED);
        var priority = formed("Safety at night", input);
        var link = country.as("hassan", questions::waitingForMe).stream()
                .filter(claim -> claim.downstream().id().equals(priority.id().value()))
                .findFirst()
                .orElseThrow();
        country.as("hassan", () -> questions.answer(link.seen(), LinkState.PARTLY, "Not only at night.", "en"));
        for (var page : List.of(
                "/en/inputs/" + input.reference(),
                "/en/trace/" + input.reference(),
                "/en/priorities/" + priority.reference(),
                "/en/trace/" + priority.reference())) {
            assertThat(visitor.read(page))
                    .contains("The barracks at night", "Not only at night.")
                    .doesNotContain("hassan", "Council of Elders");
        }
    }

    @Test
    void theTraceOfWithdrawnWordsKeepsTheirPlaceWithoutThem_T51() {
        var input = fixtures.submit("salma", fixtures.openRound(), "Words to be taken back");
        var kept = fixtures.submit("amadou", fixtures.openRound(), "Words that stay");
        var priority = formed("Both of them", input, kept);
        country.as("salma", () -> inputs.withdraw(input.id()));
        assertThat(visitor.read("/en/trace/" + priority.reference()))
                .contains(requireNonNull(input.reference()), "taken back by its author", "Words that stay")
                .doesNotContain("Words to be taken back");
    }

    private Priority formed(String title, Input... origins) {
        return country.as(
                "nadia",
                () -> register.form(
                        priority(title),
                        List.of(origins).stream().map(Input::id).toList()));
    }

    private static List<String> pages(Input input, Priority priority, String round) {
        return List.of(
                "/en/inputs/" + input.reference(),
                "/en/priorities/" + priority.reference(),
                "/en/priorities",
                "/en/rounds/" + round,
                "/ar/trace/" + input.reference(),
                "/en/trace/" + priority.reference());
    }

    @Test
    void aCommentThatWasTakenBackKeepsItsPlaceButNotItsWords_B6() {
        var strategy = strategies.inConsultation();
        strategies.openRound(strategy);
        var comment = country.as(
                "salma",
                () -> comments.write(
                        strategies.paragraph(strategy, SectionKind.VISION, 1), "en", "Name the women in the vision."));
        var page = "/en/comments/" + comment.reference();
        var all = "/en/strategy/" + strategy.number() + "/comments";
        assertThat(visitor.read(page)).contains("Name the women");
        assertThat(visitor.read(all)).contains(comment.reference());
        country.as("salma", () -> comments.withdraw(comment.id()));
        assertThat(visitor.read(page)).contains("taken back by its author").doesNotContain("Name the women");
        assertThat(visitor.read(all)).doesNotContain(comment.reference(), "Name the women");
    }
}
