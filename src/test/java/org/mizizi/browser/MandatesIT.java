package org.mizizi.browser;

import static java.util.concurrent.TimeUnit.MINUTES;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** an organisation says for whom it speaks, the convenor verifies it, another contests it, and everyone reads all of it. The country is not that of the story. */
@BrowserTest
@TestPropertySource(properties = "test.country=apart-from-the-story")
@Order(3)
@Timeout(value = 10, unit = MINUTES)
class MandatesIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(textBlock = """
                    en, 360,  Women who sell fish at the lake | Ten groups chose two each in June.          | Minutes of June, kept at our office | Nobody at the lower landing was asked. | They were asked on 3 June. | The minutes name all ten groups.
                    fr, 1280, Femmes qui vendent le poisson   | Dix groupes ont choisi chacun deux femmes.  | Procès-verbal de juin, à notre bureau | Personne n’a été consulté au débarcadère. | Elles l’ont été le 3 juin. | Le procès-verbal nomme les dix groupes.
                    ar, 360,  نساء يبعن السمك عند البحيرة | اختارت كل مجموعة من العشر امرأتين. | محضر حزيران محفوظ في مكتبنا | لم يُسأل أحد عند المرسى الأدنى. | سُئلن في الثالث من حزيران. | يذكر المحضر المجموعات العشر كلها.
                    """, delimiter = '|')
    void whomAnOrganisationSpeaksForIsClaimedVerifiedContestedAndSettled_R49(
            String who, String how, String evidence, String reason, String answer, String settlement) {
        var reader = who.split(",\\s*", 3);
        var language = reader[0];
        var width = Integer.parseInt(reader[1]);
        var people = reader[2];
        try (var claimant = Person.signedIn(address(), "salma", language, width);
                var convenor = Person.signedIn(address(), "nadia", language, width);
                var other = Person.signedIn(address(), "maryam", language, width)) {
            var first = new MandatePart(claimant);
            var mandate = first.claims(people, how, evidence);
            new MandatePart(convenor).verifies(mandate);
            new MandatePart(other).contests(mandate, reason);
            first.answers(mandate, reason, answer);
            try (var visitor = Person.withoutScripts(address(), "ar", width)) {
                new MandatePart(visitor).readsOnThePublicPage("ORG-0005", people, reason, answer);
            }
            new MandatePart(convenor).dismisses(mandate, answer, settlement);
            try (var visitor = Person.withoutScripts(address(), language, width)) {
                new MandatePart(visitor).readsOnThePublicPage("ORG-0005", people, reason, answer, settlement);
            }
        }
    }

    /** L2: who reads English may answer in any language of the people, and is read in that one (T62). */
    @Test
    void underAnEnglishScreenWordsAreReadInTheLanguageTheyAreWrittenIn_R46() {
        var reason = "لم يُسأل أحد من الصيادين عند المرسى الأدنى في هذا الأمر.";
        var answer = "Wavuvi wote wa bandari ya chini waliulizwa siku ya tatu ya mwezi wa sita.";
        try (var claimant = Person.signedIn(address(), "salma", "en", 360);
                var convenor = Person.signedIn(address(), "nadia", "en", 360);
                var other = Person.signedIn(address(), "maryam", "en", 360)) {
            var first = new MandatePart(claimant);
            var mandate = first.claims(
                    "People who mend nets at the lower landing",
                    "Each landing chose two in June.",
                    "Minutes of June, kept at our office");
            new MandatePart(convenor).verifies(mandate);
            new MandatePart(other).contests(mandate, reason);
            first.answers(mandate, reason, answer);
            try (var visitor = Person.withoutScripts(address(), "en", 360)) {
                var reading = new MandatePart(visitor);
                reading.readsOnThePublicPage("ORG-0005", reason, answer);
                reading.isReadIn("ar", "rtl", reason);
                reading.isReadIn("sw", "ltr", answer);
            }
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
