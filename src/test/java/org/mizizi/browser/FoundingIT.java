package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mizizi.TestDatabase;
import org.mizizi.founding.CallForFounder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** an empty portal on one machine, its founder, and the first people who come after them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.main.register-shutdown-hook=false", "vaadin.launch-browser=false"})
@ActiveProfiles("accounts")
@ContextConfiguration(initializers = TestDatabase.class)
class FoundingIT {

    private static final String PASSWORD = "three herons over the lake";
    private static final String PLACES = """
            code,parent,name_en,name_ar
            XT,,Tamariya,تماريا
            XT01,XT,Lake Province,إقليم البحيرة
            XT0101,XT01,Bandari,بنداري
            """;
    private static final FilePayload GEOJSON =
            new FilePayload("levels.geojson", "application/geo+json", """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [31.5, 4.8]}, "properties": {
                "ADM0_PCODE": "XT", "ADM0_EN": "Tamariya", "ADM1_PCODE": "XT01", "ADM1_EN": "Province of the Lake",
                "ADM2_PCODE": "XT0102", "ADM2_EN": "Kisiwani Islands", "ADM2_AR": "جزر كيسيواني"}}]}
            """.getBytes(StandardCharsets.UTF_8));
    private static final List<String> STEPS = List.of(
            "country", "languages", "dimensions", "phases", "places", "policies", "coordination", "secretariat");

    @LocalServerPort
    int port;

    @Autowired
    CallForFounder call;

    @Test
    void whoeverStartedAnEmptyPortalFoundsItsCountryAndItsFirstTwoPeopleNameTheThird_R02_R87() {
        try (var sami = Person.anybody(address(), "en", Person.DESK)) {
            becomesTheFounder(sami);
            fillsInEveryStep(new Hands(sami));
            List.of("ar", "fr").forEach(this::looksAtEveryStepOnAPhone);
            var nadiasDoor = founds(new Hands(sami));
            var hands = comesBack(sami);
            hands.opens("/workspace/country").sees("founded-country");
            hands.opens("/workspace/country/new/language").sees("founded-language");
            looksAtTheCountryOnAPhone();
            var change = proposes(hands);
            try (var nadia = Person.anybody(address(), "en", Person.PHONE)) {
                choosesAPassword(nadia, nadiasDoor);
                var aminasDoor = confirms(new Hands(nadia), change);
                try (var amina = Person.anybody(address(), "en", Person.PHONE)) {
                    choosesAPassword(amina, aminasDoor);
                    amina.opens("/workspace/ledger").sees("founded-auditor-ledger");
                    assertThat(amina.page().locator("h1")).hasText(amina.reads("menu.ledger"));
                }
            }
        }
    }

    private void becomesTheFounder(Person sami) {
        sami.opens("/en/").sees("empty-site");
        sami.isLedOn(sami.page().locator("header a[href^='/sign-in']")::click).sees("empty-first-account");
        var page = sami.page();
        page.locator("input[name=secret]").fill(secret());
        page.locator("input[name=name]").fill("Sami");
        page.locator("input[name=email]").fill("sami@mizizi.example");
        page.locator("input[name=password]").fill(PASSWORD);
        sami.isLedOn(page.locator("form[action$='/sign-in/first'] button")::click);
        assertThat(page).hasURL(address() + "/workspace/founding");
        sami.sees("founding-begun");
    }

    private void fillsInEveryStep(Hands hands) {
        fillsInTheCountry(hands);
        fillsInTheLanguages(hands);
        hands.opens("/workspace/founding/dimensions").sees("founding-dimensions");
        fillsInThePhases(hands);
        takesThePlaces(hands);
        fillsInThePolicies(hands);
        fillsInTheCoordination(hands);
        fillsInTheSecretariat(hands);
    }

    private void fillsInTheCountry(Hands hands) {
        hands.opens("/workspace/founding/country").ticks("English").ticks("Arabic");
        hands.sees("founding-country");
        writesInBoth(hands, 0, "Tamariya", "تماريا");
        hands.person()
                .page()
                .getByLabel(hands.person().reads("founding.covers"), exactly())
                .fill("XTA");
        hands.person().page().keyboard().press("Enter");
        hands.leavesField();
        hands.picks("founding.zone", "Africa/Khartoum").picks("founding.currency", "USD");
        hands.findsText("founding.kept").findsNo(AriaRole.HEADING, "founding.missing");
    }

    private void fillsInTheLanguages(Hands hands) {
        hands.opens("/workspace/founding/languages").presses("founding.language.add");
        hands.writes("founding.language.tag", "kri");
        writesInBoth(hands, 0, "Krio", "كريو");
        hands.findsText("founding.kept").sees("founding-languages");
    }

    private void fillsInTheCoordination(Hands hands) {
        hands.opens("/workspace/founding/coordination");
        hands.selects("founding.coordination.form", hands.person().reads("country.coordination.LEAD"));
        writesInBoth(hands, 0, "Council of Ministers", "مجلس الوزراء");
        writesInBoth(hands, 1, "The prime minister", "رئيس الوزراء");
        writesInBoth(hands, 2, "On the first Monday of each month", "أول اثنين من كل شهر");
        hands.findsText("founding.kept").sees("founding-coordination");
    }

    private void fillsInThePhases(Hands hands) {
        hands.opens("/workspace/founding/phases");
        var day = hands.containing(AriaRole.COMBOBOX, hands.person().reads("founding.phase.starts"))
                .first();
        day.fill("01/03/2024");
        day.press("Enter");
        assertThat(hands.person().page().locator("vaadin-date-picker-overlay-content:visible"))
                .hasCount(0);
        hands.leavesField();
        writesInBoth(hands, 0, "The ceasefire entered into force.", "دخل وقف إطلاق النار حيز التنفيذ.");
        hands.leavesField().sees("founding-phases");
    }

    private void takesThePlaces(Hands hands) {
        hands.opens("/workspace/founding/places")
                .sends("look.table.choose", new FilePayload("places.txt", "text/plain", new byte[] {'A'}))
                .findsText("look.places.rejected")
                .sends("look.table.choose", new FilePayload("places.csv", "text/csv", new byte[] {(byte) 0xe9}))
                .findsText("look.file.encoding")
                .sends("look.table.choose", table("XT,YY,Tamariya,\n"))
                .finds("Row 2 (XT)")
                .sees("founding-places-refused")
                .sends("look.table.choose", table(PLACES.lines().skip(1).reduce("", (all, line) -> all + line + "\n")))
                .findsText("founding.places.read", 3)
                .presses("founding.places.take")
                .findsText("founding.places.count", 3)
                .sends("look.table.choose", GEOJSON)
                .findsText("look.places.renamed", 1)
                .sees("founding-places-geojson")
                .presses("founding.places.take")
                .findsText("founding.places.count", 4)
                .sees("founding-places");
    }

    private static FilePayload table(String rows) {
        var text = PLACES.lines().findFirst().orElseThrow() + "\n" + rows;
        return new FilePayload("places.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private void fillsInThePolicies(Hands hands) {
        hands.opens("/workspace/founding/policies")
                .presses("founding.policy.add")
                .writes("founding.code", "NRP")
                .selects("country.policy.kind", "National plan or strategy");
        writesInBoth(hands, 0, "National Recovery Plan", "الخطة الوطنية للتعافي");
        hands.sees("founding-policies");
    }

    private void fillsInTheSecretariat(Hands hands) {
        hands.opens("/workspace/founding/secretariat");
        writesInBoth(hands, 0, "Peace Secretariat", "أمانة السلام");
        var page = hands.person().page();
        for (var who : List.of("Sami", "Nadia")) {
            var number = who.equals("Sami") ? 0 : 1;
            page.getByLabel(hands.person().reads("founding.person.name"), exactly())
                    .nth(number)
                    .fill(who);
            page.getByLabel(hands.person().reads("founding.person.email"), exactly())
                    .nth(number)
                    .fill(who.toLowerCase(Locale.ROOT) + "@mizizi.example");
            hands.selectsIn(page.locator("vaadin-select-value-button").nth(number), "English");
        }
        hands.findsText("founding.kept").sees("founding-secretariat");
    }

    private static GetByLabelOptions exactly() {
        return new GetByLabelOptions().setExact(true);
    }

    /** In the languages of the country, one field each. */
    private static void writesInBoth(Hands hands, int number, String english, String arabic) {
        var page = hands.person().page();
        page.locator("vaadin-text-area textarea[lang=en]").nth(number).fill(english);
        page.locator("vaadin-text-area textarea[lang=ar]").nth(number).fill(arabic);
        hands.leavesField();
    }

    private void looksAtEveryStepOnAPhone(String language) {
        try (var phone = Person.anybody(address(), language, Person.PHONE)) {
            phone.opens("/workspace/founding");
            signsIn(phone, "sami@mizizi.example");
            phone.sees("founding-whole");
            STEPS.forEach(step -> phone.opens("/workspace/founding/" + step).sees("founding-" + step + "-phone"));
        }
    }

    private void looksAtTheCountryOnAPhone() {
        try (var phone = Person.anybody(address(), "ar", Person.PHONE)) {
            phone.opens("/workspace/country");
            signsIn(phone, "sami@mizizi.example");
            phone.sees("founded-country-phone");
            List.of("covered", "language", "coordination", "places")
                    .forEach(kind ->
                            phone.opens("/workspace/country/new/" + kind).sees("founded-" + kind + "-phone"));
        }
    }

    private void signsIn(Person person, String email) {
        person.page().locator("input[name=email]").fill(email);
        person.page().locator("input[name=password]").fill(PASSWORD);
        person.isLedOn(person.page().locator("form[action$='/sign-in'] button")::click);
    }

    private String founds(Hands hands) {
        hands.opens("/workspace/founding").sees("founding-ready");
        hands.pressesAndConfirms("founding.found");
        hands.findsText("founding.founded").sees("founding-done");
        return door(hands);
    }

    private Hands comesBack(Person sami) {
        var again = sami.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(sami.reads("founding.founded.go-on")));
        sami.isLedOn(again::click);
        sami.isLedOn(sami.page().locator("header a[href^='/sign-in']")::click);
        signsIn(sami, "sami@mizizi.example");
        assertThat(sami.page()).hasURL(address() + "/workspace/");
        return new Hands(sami).sees("founded-administrator-home");
    }

    private static String door(Hands hands) {
        var words = hands.person()
                .page()
                .getByText(Pattern.compile("/sign-in/invitation"))
                .first()
                .textContent();
        return words.replaceFirst("(?s).*?(/sign-in/invitation\\S+).*", "$1");
    }

    private void choosesAPassword(Person person, String door) {
        person.opens(door).sees("invitation");
        person.page().locator("input[name=password]").fill(PASSWORD);
        person.isLedOn(person.page().locator("form[action$='/sign-in/invitation'] button")::click);
        assertThat(person.page()).hasURL(address() + "/workspace/");
    }

    private String proposes(Hands hands) {
        hands.opens("/workspace/memberships/new").picks("actors.membership.organisation", "Peace Secretariat");
        hands.selects("actors.membership.role", hands.person().reads("role.AUDITOR"));
        hands.writes("actors.membership.name", "Amina")
                .writes("actors.membership.email", "amina@mizizi.example")
                .writes("proposals.reason", "She has audited the ministry for ten years.")
                .sees("founded-proposing");
        hands.presses("proposals.propose");
        assertThat(hands.person().page()).hasURL(Pattern.compile("/memberships/[0-9a-f-]{36}$"));
        hands.cannotPress("proposals.step.CONFIRM").sees("founded-proposed");
        return hands.person().page().url().replaceFirst(".*/workspace/", "/workspace/");
    }

    private String confirms(Hands hands, String change) {
        hands.opens(change).presses("proposals.step.CONFIRM").confirms("actors.membership.confirm.BEGIN");
        hands.findsText("actors.membership.door", "Amina").sees("founded-door");
        return door(hands);
    }

    private String secret() {
        return call.words().orElseThrow().replaceFirst(".* ", "");
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
