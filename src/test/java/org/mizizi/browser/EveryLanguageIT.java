package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mizizi.administration.CountryChanges;
import org.mizizi.administration.KeepDays;
import org.mizizi.browser.InputsPart.Words;
import org.mizizi.country.Amendment.LanguageAmendment;
import org.mizizi.country.Countries;
import org.mizizi.country.SpokenLanguage.Direction;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** everybody reads everybody. One speaks Krio, one Arabic, an agency English, a ministry French; one answers in Swahili. */
@BrowserTest
@TestPropertySource(properties = "test.country=of-every-language")
@Order(3)
@Timeout(value = 10, unit = MINUTES)
class EveryLanguageIT {

    private static final Words KRIO =
            new Words("kri", "Di rod to di makit nɔ gɛt brij.", "Wɛn ren kam, wi nɔ ebul krɔs.");
    private static final Words ARABIC = new Words("ar", "لا جسر على طريق السوق.", "حين يأتي المطر لا نستطيع العبور.");
    private static final List<String> ENGLISH =
            List.of("There is no bridge to the market.", "When it rains we cannot cross.");
    private static final List<String> NEARER =
            List.of("The road to the market has no bridge.", "When the rain comes we cannot cross.");
    private static final List<String> FRENCH =
            List.of("La route du marché n’a pas de pont.", "Quand la pluie vient, nous ne pouvons pas traverser.");
    private static final String KISWAHILI = "Ndiyo, mpango huu unasema tulichosema.";
    private static final String OUI = "Oui, ce plan dit ce que nous avons dit.";
    private static final String RECEIVED = "Tumeomba daraja, na mpango unaleta daraja.";
    private static final String BECAUSE = "Mkutano wa Bandari: wote wawili waliomba jioni salama.";
    private static final String BECAUSE_IN_ARABIC = "اجتماع في بندري: طلب الطرفان أمسيات آمنة.";
    private static final String PARCE_QUE = "Réunion à Bandari : les deux ont demandé des soirées sûres.";
    private static final String THANKS = "Thank you. The lamps come before the rain.";
    private static final String MERCI = "Merci. Les lampes viendront avant la pluie.";

    @LocalServerPort
    int port;

    @Autowired
    CountryChanges changes;

    @Autowired
    Countries countries;

    @Autowired
    KeepDays days;

    @Test
    void whatPeopleSayInTheirLanguageIsReadByEverybodyItConcerns_R46() {
        krioIsSpoken();
        var krio = says("amadou", "en", Person.PHONE, KRIO);
        var arabic = says("salma", "ar", Person.PHONE, ARABIC);

        translates("yusuf", krio, "en", ENGLISH);
        reviews("zeinab", krio, "en");
        disputes(krio, "Nɔto so wi tɔk: na di rod nɔ gɛt brij.");
        translates("yusuf", krio, "en", NEARER);
        reviews("zeinab", krio, "en");
        translates("zeinab", krio, "fr", FRENCH);
        translates("yusuf", arabic, "en", NEARER);
        translates("zeinab", arabic, "fr", FRENCH);

        var plan = plans(krio, arabic);
        translates("yusuf", plan, "sw", List.of("Taa kwenye barabara ya soko", RECEIVED));
        translates("yusuf", plan, "ar", List.of("مصابيح على طريق السوق", "أربعون مصباحًا وحراسة تختارها القرى."));
        translates("zeinab", plan, "fr", List.of("Des lampes sur la route du marché", "Quarante lampes et une garde."));
        translates("yusuf", plan + "." + krio, "sw", List.of(BECAUSE));
        translates("yusuf", plan + "." + arabic, "ar", List.of(BECAUSE_IN_ARABIC));
        translates("zeinab", plan + "." + krio, "fr", List.of(PARCE_QUE));

        answers("amadou", "sw", plan, krio, List.of(RECEIVED, BECAUSE), KISWAHILI);
        var answer = plan + "." + krio + ".ORG-0006";
        translates("zeinab", answer, "fr", List.of(OUI));
        replies(plan);
        translates("zeinab", answer + ".ORG-0011", "fr", List.of(MERCI));
        answers(
                "salma",
                "ar",
                plan,
                arabic,
                List.of("أربعون مصباحًا وحراسة تختارها القرى.", BECAUSE_IN_ARABIC),
                "نعم، هذا ما قلناه.");

        readsAllOfIt(plan, krio, arabic);
    }

    private void krioIsSpoken() {
        var name = LocalizedText.of("en", "Krio").with("fr", "Krio").with("ar", "كريو");
        var amendment = new LanguageAmendment("kri", name, Direction.LEFT_TO_RIGHT);
        var reason = LocalizedText.of("en", "Spoken on the coast");
        var change = as("sami", Role.ADMINISTRATOR, () -> changes.propose(amendment, countries.today(), reason));
        as("nadia", Role.CONVENOR, () -> {
            changes.confirm(change);
            return true;
        });
        days.carryOutAllDue();
    }

    private String says(String author, String reads, int width, Words words) {
        try (var person = Person.signedIn(address(), author, reads, width)) {
            return new InputsPart(person).submits("RND-0005", words);
        }
    }

    private void translates(String translator, String reference, String into, List<String> words) {
        try (var person = Person.signedIn(address(), translator, "fr", Person.DESK)) {
            var hands = new Hands(person).opens("/workspace/translations/" + reference + "?language=" + into);
            var areas = person.page().locator("main vaadin-text-area:visible textarea[lang=" + into + "]");
            for (var at = 0; at < words.size(); at++) {
                areas.nth(at).fill(words.get(at));
                areas.nth(at).press("Tab");
            }
            person.settle();
            hands.presses("translations.save").isTold("translations.saved");
        }
    }

    private void reviews(String translator, String reference, String into) {
        try (var person = Person.signedIn(address(), translator, "fr", Person.DESK)) {
            new Hands(person)
                    .opens("/workspace/translations/" + reference + "?language=" + into)
                    .presses("translations.review")
                    .isTold("translations.reviewed")
                    .findsText("translations.standing.REVIEWED");
        }
    }

    /** The author reads English here, and sees what was made of their words. */
    private void disputes(String reference, String words) {
        try (var author = Person.signedIn(address(), "amadou", "en", Person.PHONE)) {
            var hands =
                    new Hands(author).opens("/workspace/inputs/" + reference).finds(ENGLISH.getFirst());
            stands(author, KRIO.sentence(), "kri");
            hands.sees("every-language-own-words")
                    .unfolds("translations.dispute")
                    .writes("translations.dispute.words", words)
                    .presses("translations.dispute.send")
                    .confirms("translations.dispute.ask")
                    .isTold("translations.dispute.sent")
                    .findsText("translations.disputed");
        }
    }

    private String plans(String krio, String arabic) {
        try (var officer = Person.signedIn(address(), "erik", "en", Person.DESK)) {
            return new PlanPart(officer)
                    .submits(
                            List.of("GOAL-2.1", krio, arabic),
                            Script.ELDERS,
                            Script.POLICY,
                            Script.of("en").plan());
        }
    }

    /** By the list of what waits, to the question, where the plan is read in the reader's own language. */
    private void answers(String owner, String reads, String plan, String input, List<String> planned, String words) {
        try (var person = Person.signedIn(address(), owner, reads, Person.PHONE)) {
            var hands = new Hands(person).opens("/workspace/").goesByTheMenu("menu.questions");
            person.page()
                    .locator("li.row:visible")
                    .filter(new Locator.FilterOptions().setHasText(plan))
                    .filter(new Locator.FilterOptions().setHasText(input))
                    .locator("a.button")
                    .click();
            person.settle();
            hands.findsText("traceability.question");
            planned.forEach(hands::finds);
            stands(person, Script.of("en").plan().summary(), "en");
            stands(person, Script.of("en").plan().evidence(), "en");
            hands.chooses("traceability.answer.CONFIRMED")
                    .writes("traceability.words", words)
                    .selects("words.language", reads.equals("sw") ? "Kiswahili" : "العربية")
                    .sees("every-language-question")
                    .presses("traceability.send")
                    .isTold("traceability.receipt", plan)
                    .finds(words);
        }
    }

    /** Whoever plans reads the answer with what was made of it, and replies in their own language. */
    private void replies(String plan) {
        try (var officer = Person.signedIn(address(), "erik", "en", Person.DESK)) {
            new Hands(officer)
                    .opens("/workspace/plans/" + plan)
                    .finds(KISWAHILI)
                    .unfolds("traceability.reply")
                    .writes("traceability.reply.words", THANKS)
                    .presses("traceability.reply.send")
                    .confirms("traceability.reply")
                    .isTold("traceability.reply.receipt");
        }
    }

    /** The approver reads French: the plan, what was said, and what its people answer; each original stands beside it. */
    private void readsAllOfIt(String plan, String krio, String arabic) {
        try (var approver = Person.signedIn(address(), "okello", "fr", Person.DESK)) {
            var hands = new Hands(approver)
                    .opens("/workspace/plans/" + plan)
                    .finds("Quarante lampes et une garde.")
                    .finds(OUI)
                    .finds(PARCE_QUE)
                    .finds(MERCI);
            stands(approver, Script.of("en").plan().summary(), "en");
            stands(approver, THANKS, "en");
            stands(approver, KISWAHILI, "sw");
            stands(approver, "نعم، هذا ما قلناه.", "ar");
            hands.sees("every-language-plan").opens("/workspace/inputs/" + krio).finds(FRENCH.getFirst());
            stands(approver, KRIO.sentence(), "kri");
            hands.opens("/workspace/inputs/" + arabic).finds(FRENCH.getFirst());
            stands(approver, ARABIC.sentence(), "ar");
            hands.opens("/fr/plans/" + plan).finds(OUI).finds(PARCE_QUE).finds(MERCI);
            stands(approver, KISWAHILI, "sw");
            hands.sees("every-language-on-the-site");
            assertThat(approver.page().locator("body")).not().containsText(Pattern.compile("\\?\\?|!\\{"));
        }
    }

    /** The original stands, marked with its language. */
    private static void stands(Person reader, String words, String language) {
        assertThat(reader.page()
                        .locator("main [lang=" + language + "]")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first())
                .isVisible();
    }

    private static <T> T as(String person, Role role, Supplier<T> work) {
        return ActingAs.person(new DemoAccount(person, person, Set.of(role)), work);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
