package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mizizi.Refused.assertRefused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.collection.Collected.Check;
import org.mizizi.collection.CollectionFixtures;
import org.mizizi.collection.FieldCollection;
import org.mizizi.collection.FilledIn;
import org.mizizi.notifications.NoticeSearch;
import org.mizizi.notifications.Notices;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.rounds.Round;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PageKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** whoever spoke finds what was written down for them, and says whether it is right. */
@PortalTest
@Import({PrioritiesFixtures.class, CollectionFixtures.class})
class MyWordsTests {

    private static final String PAGE = "/en/my-words";

    @Autowired
    WebApplicationContext context;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    CollectionFixtures collection;

    @Autowired
    FieldCollection devices;

    @Autowired
    Inputs inputs;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCountry country;

    private Round round;
    private FilledIn form;
    private Visitor visitor;

    @BeforeEach
    void somebodySpoke() {
        round = priorities.openRound();
        form = collection.handedIn("salma", round);
        visitor = new Visitor(context);
    }

    @Test
    void whoeverSpokeFindsTheirWordsFromTheirRoundAndConfirmsThem_R89() {
        assertThat(visitor.read("/en/rounds/" + round.reference())).contains("href=\"" + PAGE + "\"");
        assertThat(visitor.read(PAGE)).contains("name=\"code\"").doesNotContain("role=\"alert\"");
        var found = find(form.receipt());
        assertThat(found).contains("The well has been dry since March", "Is this what you said?");
        assertThat(said("CONFIRMED"))
                .contains("Yes, this is what I said", "value=\"DISPUTED\"")
                .doesNotContain("value=\"CONFIRMED\"");
        assertThat(visitor.read("/en/inputs/" + reference()))
                .contains("Confirmed with the code given to whoever spoke");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "  %s ", "%S", "code %s"})
    void theCodeIsUnderstoodHoweverItWasCopied_R89(String copied) {
        var code = form.receipt();
        var written = copied.contains("code") ? code.replace("-", " ") : copied.formatted(code);
        assertThat(find(written)).contains("The well has been dry since March");
    }

    @Test
    void theCodeIsUnderstoodInArabicDigits_R89() {
        var arabic = form.receipt()
                .codePoints()
                .map(sign -> Character.isDigit(sign) ? '٠' + Character.digit(sign, 10) : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(find(arabic)).contains("The well has been dry since March");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000000000000000", "<script>alert(1)</script>", "3fa8"})
    void aCodeThatLeadsNowhereSaysSo_R89(String code) {
        var answer = visitor.send(PAGE, Map.of("code", code));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Visitor.text(answer))
                .contains("role=\"alert\"", "sixteen signs")
                .doesNotContain("<script>alert");
    }

    @Test
    void nothingKeepsWhatACodeLeadsTo_R89() {
        var answer = visitor.send(PAGE, Map.of("code", form.receipt()));
        assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-store");
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void theMemberIsToldWhatWhoeverSpokeDisputes_R89() {
        find(form.receipt());
        surely("DISPUTED");
        await().untilAsserted(() -> assertThat(disputed("salma")).containsOnlyOnce(reference()));
        assertThat(disputed("amadou")).doesNotContain(reference());
    }

    @Test
    void aDisputeIsAskedForTwiceAndStaysWhateverIsSaidLater_R89() {
        said("CONFIRMED");
        assertThat(said("DISPUTED"))
                .contains("Say that you did not say this?")
                .doesNotContain("Disputed with the code");
        assertThat(surely("DISPUTED")).contains("Disputed with the code").doesNotContain("name=\"check\"");
        assertThat(said("CONFIRMED")).contains("Disputed with the code").doesNotContain("Confirmed with the code");
        assertThat(visitor.read("/en/inputs/" + reference())).contains("Disputed with the code");
        assertRefused("collection.disputed", () -> devices.check(form.receipt(), Check.CONFIRMED));
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'CollectedChecked' and subject_id = ?")
                        .param(inputs.find(reference()).id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatWasSaidOfOtherWordsDoesNotCountForTheNewOnes_R89() {
        surely("DISPUTED");
        var input = inputs.find(reference()).id();
        country.as("nadia", () -> inputs.sendBack(input, LocalizedText.of("en", "Where is that?")));
        country.as(
                "salma",
                () -> inputs.resubmit(
                        input, PrioritiesFixtures.content("The well at the school is dry", Authorship.PROTECTED)));
        assertThat(visitor.read("/en/inputs/" + reference())).doesNotContain("Disputed with the code");
        assertThat(find(form.receipt())).contains("The well at the school is dry", "Is this what you said?");
        assertThat(said("CONFIRMED")).contains("Yes, this is what I said");
    }

    @Test
    void ofProtectedWordsNothingLeadsToWhoseDeviceItWas_R89() {
        assertThat(find(form.receipt())).doesNotContain("2 July 2026");
        var kept = jdbc.sql("""
                        select string_agg(e.person::text || coalesce(e.on_behalf_of::text, '') || coalesce(k.content::text, ''), ' ')
                        from audit.entry e left join audit.kept k on k.entry = e.sequence
                        where e.subject_kind like 'collection.%'
                        """).query(String.class).single();
        assertThat(kept)
                .doesNotContain(country.person("salma").value().toString())
                .doesNotContain(country.organisation("ORG-0005").id().value().toString());
    }

    @Test
    void whatWasTakenBackIsNotShownAgain_R89() {
        country.as("salma", () -> inputs.withdraw(inputs.find(reference()).id()));
        assertThat(find(form.receipt()))
                .contains("These words were taken back")
                .doesNotContain("The well has been dry");
    }

    private List<String> disputed(String person) {
        return country.as(person, () -> notices.mine(NoticeSearch.EVERYTHING, PageKey.FIRST)).rows().stream()
                .filter(notice -> notice.message().equals("collected-disputed"))
                .map(notice -> notice.path().replaceAll(".*/", ""))
                .toList();
    }

    private String reference() {
        return String.valueOf(country.as("salma", () -> inputs.page(search(), PageKey.FIRST))
                .rows()
                .getFirst()
                .reference());
    }

    private InputSearch search() {
        return new InputSearch("", null, round.id(), InputSearch.Answered.ANY, InputSearch.Sort.NEWEST);
    }

    private String find(String code) {
        return Visitor.text(visitor.send(PAGE, Map.of("code", code)));
    }

    private String surely(String check) {
        return Visitor.text(visitor.send(PAGE, Map.of("code", form.receipt(), "check", check, "sure", "true")));
    }

    private String said(String check) {
        var answer = visitor.send(PAGE, Map.of("code", form.receipt(), "check", check));
        return Visitor.text(answer);
    }
}
