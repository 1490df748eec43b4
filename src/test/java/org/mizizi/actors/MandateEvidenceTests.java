package org.mizizi.actors;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.EvidenceFile.Format;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.administration.CountryChangeFixtures;
import org.mizizi.country.Amendment.PlacesAmendment;
import org.mizizi.country.Countries;
import org.mizizi.country.Place;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

/** what an organisation sends as evidence of its mandate stays as it was sent, and is read by those who judge the claim. */
@PortalTest
@Import(CountryChangeFixtures.class)
@TestPropertySource(properties = "test.country=with-evidence")
class MandateEvidenceTests {

    /** printf '%s' '%PDF-1.7 minutes' | sha256sum */
    private static final String SHA_OF_THE_MINUTES = "0cb1baf86390e25e5bf9caa5d2f353bdb2fc2378ac5282dce9b5c28835b2cf20";

    @Autowired
    Mandates mandates;

    @Autowired
    CountryChangeFixtures changes;

    @Autowired
    Countries countries;

    @Autowired
    TestCountry country;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    /** What it is, its first bytes say; its name is only a name, and ends as what it is. */
    @ParameterizedTest
    @CsvSource({
        "minutes.pdf, 255044462d312e37, minutes.pdf, PDF",
        "MINUTES.PDF, 255044462d312e37, MINUTES.pdf, PDF",
        "minutes.exe, 255044462d312e37, minutes.exe.pdf, PDF",
        "../../etc/passwd, ffd8ffe000104a46, passwd.jpg, JPEG",
        "C:\\Users\\me\\list.png, 89504e470d0a1a0a00, list.png, PNG",
        "محضر الجمعية.pdf, 255044462d312e37, محضر الجمعية.pdf, PDF",
        "'a\"; filename=\"b.html', ffd8ff, a filename b.html.jpg, JPEG",
        "..., 255044462d, evidence.pdf, PDF"
    })
    void aFileIsWhatItsFirstBytesSay(String name, String hex, String kept, Format format) {
        var file = new SentFile(name, HexFormat.of().parseHex(hex)).described();
        assertThat(file.name()).isEqualTo(kept);
        assertThat(file.format()).isEqualTo(format);
        assertThat(file.size()).isEqualTo(hex.length() / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', evidence-file.empty",
        "3c68746d6c3e, evidence-file.format",
        "25504446, evidence-file.format",
        "504b0304, evidence-file.format"
    })
    void whatIsNeitherADocumentNorAPictureIsNotTaken(String hex, String refusal) {
        var sent = new SentFile("minutes.pdf", HexFormat.of().parseHex(hex));
        assertThat(sent.objections()).extracting(Refusal::key).contains(refusal);
        assertRefused(refusal, () -> country.as("maryam", () -> mandates.claim(with(sent, "LAKE"))));
    }

    @Test
    void fiveMegabytesAreTakenAndNotOneByteMore() {
        assertThat(pdf(SentFile.LARGEST).objections()).isEmpty();
        assertThat(pdf(SentFile.LARGEST + 1).objections())
                .extracting(Refusal::key)
                .containsExactly("evidence-file.too-large");
    }

    /** Maryam claims people of the hills; everybody else who speaks for people does so at the lake. */
    @ParameterizedTest
    @CsvSource({
        "maryam,",
        "nadia,",
        "amina,",
        "grace,",
        "hassan, mandate.evidence-of-others",
        "salma, mandate.evidence-of-others",
        "lucia, not-your-role",
        "yusuf, not-your-role",
        "sami, not-your-role",
        "visitor, not-your-role"
    })
    void whoJudgesTheClaimReadsItAndOthersDoNot_R49(String reader, @Nullable String refusal) throws IOException {
        var mandate = claimedInTheHills();
        if (refusal == null) {
            assertThat(country.as(reader, () -> mandates.evidenceObjection(mandate)))
                    .isEmpty();
            assertThat(country.as(reader, () -> mandates.evidence(mandate))
                            .open()
                            .readAllBytes())
                    .isEqualTo(pdf(2_000).bytes());
        } else if (refusal.equals("not-your-role")) {
            assertThatThrownBy(() -> country.as(reader, () -> mandates.evidence(mandate)))
                    .isInstanceOf(AccessDeniedException.class);
        } else {
            assertRefused(refusal, () -> country.as(reader, () -> mandates.evidence(mandate)));
        }
    }

    @Test
    void atTheLakeThoseWhoMayContestOrEndorseReadIt_R49() {
        var mandate = claimed(with(pdf(10), "LAKE"));
        for (var reader : List.of("hassan", "salma", "amadou")) {
            assertThat(country.as(reader, () -> mandates.evidenceObjection(mandate)))
                    .isEmpty();
        }
        assertThat(country.as("lucia", () -> mandates.evidenceObjection(mandate)))
                .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("mandate.evidence-of-others"));
        var without = claimed(MandateFixtures.mandate("Weavers"));
        assertRefused("mandate.no-evidence-file", () -> country.as("maryam", () -> mandates.evidence(without)));
    }

    @Test
    void theLedgerKeepsTheFingerprintAndNotWhatIsInIt() {
        var mandate = claimed(MandateFixtures.withFile(MandateFixtures.mandate("Smiths")));
        var kept = jdbc.sql("select content::text from audit.actors_mandate where id = ?")
                .param(mandate.value())
                .query(String.class)
                .single();
        assertThat(kept)
                .contains("minutes.pdf", "\"size\": 16", SHA_OF_THE_MINUTES)
                .doesNotContain("bytes");
        var card = country.as("lucia", () -> mandates.find(mandate));
        assertThat(Objects.requireNonNull(card.evidenceFile()).sha256()).isEqualTo(SHA_OF_THE_MINUTES);
    }

    @Test
    void nobodySendsItLaterOrChangesIt() {
        var mandate = claimed(with(pdf(10), "LAKE"));
        var without = claimed(MandateFixtures.mandate("Potters"));
        for (var change : List.of(
                "update actors.evidence_content set bytes = '\\x255044462d00'",
                "update actors.evidence_file set name = 'other.pdf'")) {
            assertThatThrownBy(() ->
                            byHand.write(jdbc.sql(change + " where mandate = ?").param(mandate.value())))
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> byHand.write(
                        jdbc.sql("insert into actors.evidence_content (mandate, bytes) values (?, '\\x255044462d00')")
                                .param(without.value())))
                .hasMessageContaining("Evidence is sent together with the claim");
    }

    private MandateId claimedInTheHills() {
        if (countries.places().stream().noneMatch(place -> place.code().equals("HILL"))) {
            var name = LocalizedText.of("en", "Hills").with("fr", "Collines").with("ar", "التلال");
            changes.confirmed(new PlacesAmendment(List.of(new Place("HILL", name, null))), countries.today());
        }
        return claimed(with(pdf(2_000), "HILL"));
    }

    private MandateId claimed(NewMandate wanted) {
        return country.as("maryam", () -> mandates.claim(wanted));
    }

    private static NewMandate with(SentFile file, String place) {
        var people = MandateFixtures.mandate("People who fled");
        return new NewMandate(
                people.constituency(),
                place,
                people.chosen(),
                people.howChosen(),
                people.evidence(),
                "",
                people.validFrom(),
                people.validUntil(),
                file);
    }

    private static SentFile pdf(int size) {
        var bytes = new byte[size];
        System.arraycopy("%PDF-".getBytes(US_ASCII), 0, bytes, 0, 5);
        return new SentFile("minutes.pdf", bytes);
    }
}
