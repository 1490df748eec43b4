package org.mizizi.collection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.collection.web.Device.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.collection.Collector;
import org.mizizi.collection.FieldCollection;
import org.mizizi.collection.FilledIn;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.rounds.Round;
import org.mizizi.security.ChosenLanguages;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.LanguageChoice;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** a round as a form of ODK, and what devices hand in. */
@PortalTest
@Import(PrioritiesFixtures.class)
class OpenRosaTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    FieldCollection collection;

    @Autowired
    Inputs inputs;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    TestCountry country;

    @Autowired
    ChosenLanguages languages;

    @Autowired
    JdbcClient jdbc;

    private Round round;
    private Device device;

    @BeforeEach
    void aMemberLetsADeviceCollect() {
        round = priorities.openRound();
        device = deviceOf("salma");
    }

    private Device deviceOf(String person) {
        return new Device(context, country.as(person, () -> collection.make(round.id(), "Market, phone 2")));
    }

    private Collector collectorOf(String person) {
        return country.as(person, () -> collection.mine(round.id()).getFirst());
    }

    @Test
    void whatADeviceHandsInTwiceIsSaidOnce_R89() {
        var form = FilledIn.of(round.reference());
        var first = device.handIn(form.xml());
        assertThat(first.getStatus()).as(text(first)).isEqualTo(201);
        var again = device.handIn(form.xml());
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(text(again)).isEqualTo(text(first));
        var said = said().getFirst();
        assertThat(said()).hasSize(1);
        assertThat(text(first)).contains(String.valueOf(said.reference())).contains("submit_success");
        assertThat(said.content().title()).isEqualTo("The well has been dry since March");
        assertThat(said.content().language()).isEqualTo("sw");
        assertThat(said.content().peopleAffected()).isEqualTo(300);
        assertThat(said.content().authorship()).isEqualTo(Authorship.PROTECTED);
        assertThat(collectorOf("salma").handedIn()).isEqualTo(1);
    }

    @Test
    void aDeviceIsOfferedTheRoundOfItsKeyAloneAndKnowsWhetherItHasChanged_R89() throws Exception {
        var another = priorities.openRound();
        var list = text(device.ask("/collect/formList"));
        assertThat(list).contains("<formID>" + round.reference() + "<").doesNotContain(another.reference());
        var form = device.ask("/collect/forms/" + round.reference() + ".xml");
        assertThat(form.getHeader("X-OpenRosa-Version")).isEqualTo("1.0");
        var md5 = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(form.getContentAsByteArray()));
        assertThat(list).contains("md5:" + md5).contains("/collect/forms/" + round.reference() + ".xml");
        assertThat(device.ask("/collect/forms/" + another.reference() + ".xml").getStatus())
                .isEqualTo(404);
        assertThat(text(device.ask("/collect/forms/" + round.reference() + "/manifest")))
                .contains("xformsManifest");
    }

    @Test
    void theFormSaysEverythingInEachLanguageOfThePortal_R89() {
        var form = form();
        var asked = form.select("[ref^=jr:itext]").eachAttr("ref").stream()
                .filter(reference -> reference.contains("'"))
                .map(reference -> reference.substring(reference.indexOf('\'') + 1, reference.lastIndexOf('\'')))
                .toList();
        var chosen = form.select("instance[id] item > label").eachText();
        assertThat(asked).contains("sentence", "agreed", "receipt.help");
        assertThat(chosen).contains("place-LAKE-BANDARI", "language-ar");
        var translations = form.select("itext > translation");
        assertThat(translations).hasSameSizeAs(InterfaceLanguage.codes());
        for (var translation : translations) {
            assertThat(translation.select("text").eachAttr("id"))
                    .as(translation.attr("lang"))
                    .containsAll(asked)
                    .containsAll(chosen);
            assertThat(translation.select("value").eachText()).noneMatch(String::isBlank);
        }
        assertThat(form.select("text[id=receipt.help] value").eachText()).allMatch(help -> help.contains("/my-words"));
    }

    private Document form() {
        var form = text(device.ask("/collect/forms/" + round.reference() + ".xml"));
        return Jsoup.parse(form, "", Parser.xmlParser());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            sentence, '', sentence
            sentence, ' ', sentence
            place, MOON, MOON
            place, '', where
            dimension, weather, weather
            language, 'not a language', language
            people, -3, below
            people, 99999999999, digits
            people, many, digits
            receipt, '', code
            receipt, 'zzzz', code
            agreed, '', agrees
            agreed, no, agrees
            """)
    void whatTheFormWouldNotHaveTakenIsRefusedWithItsReason_R89(String question, String answer, String said) {
        var refused = device.handIn(
                FilledIn.of(round.reference()).with(question, answer).xml());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("submit_error").contains(said);
        assertThat(said()).isEmpty();
    }

    static Stream<String> hostile() {
        var meta =
                "<meta xmlns='http://openrosa.org/xforms'><instanceID>uuid:" + new UUID(1, 2) + "</instanceID></meta>";
        var bomb = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'ha'>");
        for (var level = 1; level < 20; level++) {
            bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(level, level - 1, level - 1));
        }
        return Stream.of(
                bomb + "]><data id='R'><sentence>&a19;</sentence>" + meta + "</data>",
                "<!DOCTYPE d [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><data id='R'><sentence>&f;</sentence>" + meta
                        + "</data>",
                "<data id='R'><sentence>&unknown;</sentence>" + meta + "</data>",
                "<data id='R'><sentence>half",
                "no form at all",
                "",
                "<data/>",
                "<data id='R'>" + "<a>".repeat(20_000) + "</data>",
                "<data id='R'>" + "<a/><b/><c/>".repeat(6_000) + meta + "</data>",
                "<data id='R'>" + many() + meta + "</data>",
                "<data id='R'><sentence>" + "x".repeat(200_000) + "</sentence>" + meta + "</data>",
                "<data id='R'><sentence>" + "x".repeat(30_000) + "</sentence>" + meta + "</data>");
    }

    private static String many() {
        var many = new StringBuilder();
        for (var number = 0; number < 5_000; number++) {
            many.append("<q").append(number).append("/>");
        }
        return many.toString();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileFormsAreRefusedAndLeaveNothing_R89(String form) {
        var refused = device.handIn(form.replace("'R'", "'" + round.reference() + "'"));
        assertThat(refused.getStatus()).as(text(refused)).isEqualTo(422);
        assertThat(text(refused)).contains("submit_error").doesNotContain("root:");
        assertThat(said()).isEmpty();
    }

    @Test
    void aFormThatIsNotWrittenInUnicodeIsReadOrRefused_R89() {
        var form = FilledIn.of(round.reference())
                .with("sentence", "L’eau à Bandari")
                .xml();
        var other = device.handIn(form.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        assertThat(other.getStatus()).isEqualTo(201);
        assertThat(said().getFirst().content().title()).isEqualTo("L’eau à Bandari");
    }

    @Test
    void aFormOfAnotherRoundIsSentToWhereItBelongs_R89() {
        var another = priorities.openRound();
        var refused = device.handIn(FilledIn.of(another.reference()).xml());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains(round.reference());
        assertThat(said()).isEmpty();
    }

    @Test
    void aDeviceIsToldInTheLanguageOfItsMember_R89() {
        var hassan = DemoAccount.subjectOf("hassan");
        languages.keep(hassan, new LanguageChoice(InterfaceLanguage.FRENCH, Instant.now()));
        var refused = deviceOf("hassan")
                .handIn(FilledIn.of(round.reference()).with("agreed", "").xml());
        languages.keep(hassan, new LanguageChoice(InterfaceLanguage.ENGLISH, Instant.now()));
        assertThat(text(refused)).contains("Rien n’indique");
    }

    @Test
    void nobodyComesInWithoutAKeyThatStands_R89() {
        var form = FilledIn.of(round.reference()).xml();
        var guessed = new Device(context, new Collector.DeviceKey("ABCDEFGH", "ABCDEFGHJKMNPQRS"));
        assertThat(guessed.ask("/collect/formList").getStatus()).isEqualTo(401);
        assertThat(guessed.handIn(form).getStatus()).isEqualTo(401);
        country.as("salma", () -> collection.revoke(collectorOf("salma").id()));
        assertThat(device.ask("/collect/formList").getStatus()).isEqualTo(401);
        assertThat(device.handIn(form).getStatus()).isEqualTo(401);
        assertThat(said()).isEmpty();
    }

    @Test
    void aKeyEndsWithItsRound_R89() {
        priorities.close(round);
        assertThat(text(device.ask("/collect/formList"))).doesNotContain("<xform>");
        var refused = device.handIn(FilledIn.of(round.reference()).xml());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(said()).isEmpty();
        assertThatThrownBy(() -> country.as("salma", () -> collection.make(round.id(), "Another")))
                .hasMessageContaining("round");
    }

    @Test
    void aDeviceMayDoNothingElse_R89() {
        assertThat(device.ask("/workspace").getStatus()).isIn(302, 401, 404);
        assertThat(device.ask("/collect/other").getStatus()).isEqualTo(404);
    }

    @Test
    void onlyWhoMadeADeviceSeesAndRevokesIt_R89() {
        var collector = collectorOf("salma").id();
        assertThat(country.as("amadou", () -> collection.mine(round.id()))).isEmpty();
        assertThatThrownBy(() -> country.as("amadou", () -> collection.revoke(collector)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> country.as(
                        "amadou",
                        () -> collection.receive(
                                collector, FilledIn.of(round.reference()).sent())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoIsAskedForTooManyDevicesIsToldSo_R89() {
        country.as("salma", () -> {
            for (var device = 2; device <= 10; device++) {
                collection.make(round.id(), "Phone " + device);
            }
        });
        assertRefused("collection.too-many", () -> country.as("salma", () -> collection.make(round.id(), "One more")));
        assertRefused("collection.no-name", () -> country.as("amadou", () -> collection.make(round.id(), " ")));
    }

    @Test
    void whatItsMemberHasBegunToWriteStaysBesideWhatADeviceHandsIn_R89() {
        var begun = country.as(
                "salma",
                () -> inputs.saveDraft(round.id(), PrioritiesFixtures.content("Not finished", Authorship.NAMED)));
        assertThat(device.handIn(FilledIn.of(round.reference()).xml()).getStatus())
                .isEqualTo(201);
        assertThat(said()).hasSize(1);
        assertThat(country.as("salma", () -> inputs.draftIn(round.id()))
                        .orElseThrow()
                        .id())
                .isEqualTo(begun.id());
    }

    @Test
    void aFormWhoseAnswerWasLostIsKnownUnderTheNextKeyOfTheDevice_R89() {
        var form = FilledIn.of(round.reference());
        var first = text(device.handIn(form.xml()));
        country.as("salma", () -> collection.revoke(collectorOf("salma").id()));
        var again = deviceOf("salma").handIn(form.xml());
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(text(again)).isEqualTo(first);
        assertThat(said()).hasSize(1);
    }

    @Test
    void aKeyIsUnderstoodHoweverItIsTyped_R89() {
        var key = country.as("salma", () -> collection.make(round.id(), "Phone 3"));
        var typed = new Collector.DeviceKey(
                key.userName().toLowerCase(Locale.ROOT),
                key.secret().toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1 "));
        assertThat(new Device(context, typed).ask("/collect/formList").getStatus())
                .isEqualTo(200);
        assertThat(new Device(context, new Collector.DeviceKey("a\0b", "c"))
                        .ask("/collect/formList")
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void twoFormsWithOneCodeAreNotBothTaken_R89() {
        var first = FilledIn.of(round.reference());
        device.handIn(first.xml());
        var second = FilledIn.of(round.reference()).with("receipt", first.receipt());
        assertThat(device.handIn(second.xml()).getStatus()).isEqualTo(422);
        assertThat(said()).hasSize(1);
    }

    @Test
    void ofTheKeyTheDatabaseHoldsAFingerprintAlone_R89() {
        var key = country.as("salma", () -> collection.make(round.id(), "Phone 3"));
        var kept = jdbc.sql("""
                        select (select string_agg(c::text, ' ') from collection.collector c)
                               || (select coalesce(string_agg(to_jsonb(e)::text, ' '), '') from events.event_publication e)
                        """).query(String.class).single();
        assertThat(kept).contains(key.userName()).doesNotContain(key.secret());
        var form = FilledIn.of(round.reference());
        device.handIn(form.xml());
        var receipts = jdbc.sql("select string_agg(c::text, ' ') from collection.collected c")
                .query(String.class)
                .single();
        assertThat(receipts).doesNotContain(form.receipt());
    }

    private List<InputRow> said() {
        return country.as(
                "salma",
                () -> inputs.of(jdbc.sql("select id from priorities.input where round = ? and state = 'PUBLISHED'")
                        .param(round.id().value())
                        .query(UUID.class)
                        .list()));
    }
}
