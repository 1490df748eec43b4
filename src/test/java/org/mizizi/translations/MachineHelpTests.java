package org.mizizi.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.translations.MachineFixtures.reference;
import static org.mizizi.translations.TranslationFixtures.inEnglish;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.security.Role;
import org.mizizi.translations.machine.SmallTranslationServer;
import org.mizizi.translations.machine.SmallTranslationServer.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** a machine proposes, a human decides, and readers are told which of them speaks. */
@PortalTest
@Import({PrioritiesFixtures.class, TranslationFixtures.class, MembershipFixtures.class, MachineFixtures.class})
class MachineHelpTests {

    private static final Said BY_MACHINE =
            new Said("en", "Translated: " + TranslationFixtures.SENTENCE, "Translated: " + TranslationFixtures.WORDS);

    @Autowired
    MachineHelp help;

    @Autowired
    Translations translations;

    @Autowired
    TranslationMemory memory;

    @Autowired
    Agencies agencies;

    @Autowired
    Inputs inputs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TranslationFixtures fixtures;

    @Autowired
    MachineFixtures machine;

    @Autowired
    MembershipFixtures memberships;

    @Autowired
    SmallTranslationServer server;

    @Autowired
    TestCountry country;

    @Autowired
    Ledger ledger;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itAnswers() {
        server.answersAgain();
    }

    @Test
    void whatTheMachineSaysIsAProposalThatNobodyReadsYet_R46() {
        var said = fixtures.said(Authorship.NAMED);
        assertThat(machine.asked(said, "en")).isEqualTo(BY_MACHINE);
        assertThat(translations.of(said.id().value())).isEmpty();
        assertThat(offer(said).proposal()).contains(BY_MACHINE);
        assertThat(offer(said).standObjection()).isEmpty();
    }

    @Test
    void whoAsksDoesNotWait_R46() {
        server.neverAnswers();
        var said = fixtures.said(Authorship.NAMED);
        var seen = state(said);
        ask(said, seen);
        assertThat(answer(said, seen)).isEmpty();
        assertThat(answer(said, seen)).as("and looks again later").isEmpty();
        machine.answered();
        assertRefused("translation.machine-silent", () -> answer(said, seen));
        server.answersAgain();
        ask(said, seen);
        machine.answered();
        assertThat(answer(said, seen)).as("who asks once more").contains(BY_MACHINE);
    }

    @Test
    void theSameIsAskedOnce_R46() {
        var said = fixtures.said(Authorship.NAMED);
        machine.asked(said, "en");
        var asked = server.questions().size();
        machine.asked(said, "en");
        assertThat(server.questions()).hasSize(asked);
        fixtures.saysOtherwise(said, "نريد بئرًا.");
        assertThat(machine.asked(said, "en").title()).isEqualTo("Translated: نريد بئرًا.");
        assertThat(server.questions()).hasSize(asked + 2);
    }

    @Test
    void whatAHumanMakesOfItIsTheirs_R46() {
        var said = fixtures.said(Authorship.NAMED);
        machine.asked(said, "en");
        fixtures.translated(said);
        assertThat(onlyOne(said).by().origin()).isEqualTo(TranslationOrigin.HUMAN);
    }

    @Test
    void whatATranslatorLetsStandIsReadAsAMachinesAndSupersededByAHuman_R46() {
        var said = fixtures.said(Authorship.NAMED);
        machine.letStand(said, "en");
        assertThat(onlyOne(said).said()).isEqualTo(BY_MACHINE);
        assertThat(onlyOne(said).by().origin()).isEqualTo(TranslationOrigin.MACHINE);
        assertThat(onlyOne(said).standing()).isEqualTo("MACHINE");

        fixtures.translated(said, BY_MACHINE);

        assertThat(onlyOne(said).by().origin()).as("a human says the same").isEqualTo(TranslationOrigin.HUMAN);
        assertRefused("translation.nothing-changes", () -> fixtures.translated(said, BY_MACHINE));
        assertRefused("translation.machine-after-human", () -> machine.letStand(said, "en"));
        assertThat(country.as("amina", () -> ledger.verify())).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void noMachineTakesThePlaceOfAHumanWhoseWordsAreStale_R46() {
        var said = fixtures.said(Authorship.NAMED);
        fixtures.translated(said);
        fixtures.saysOtherwise(said, "نريد بئرًا.");
        assertThat(machine.asked(said, "en")).isNotNull();
        assertRefused("translation.machine-after-human", () -> machine.letStand(said, "en"));
    }

    @Test
    void whatAMachineSaidOfEarlierWordsIsReadByNobody_R46() {
        var said = fixtures.said(Authorship.NAMED);
        machine.letStand(said, "en");
        fixtures.saysOtherwise(said, "نريد بئرًا.");
        assertThat(translations.of(said.id().value())).isEmpty();
        assertRefused("translation.machine-not-asked", () -> letStand(said, BY_MACHINE));
        machine.letStand(said, "en");
        assertThat(onlyOne(said).standing()).isEqualTo("MACHINE");
        assertRefused("translation.machine-stands", () -> machine.letStand(said, "en"));
    }

    @Test
    void nobodyReviewsAMachine_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var standing = machine.letStand(said, "en");
        var another = memberships.another(Role.TRANSLATOR);
        assertRefused(
                "translation.of-a-machine",
                () -> MembershipFixtures.as(another, () -> translations.review(standing.id())));
        fixtures.translated(said);
        assertThat(onlyOne(said).by().origin()).isEqualTo(TranslationOrigin.HUMAN);
    }

    @Test
    void whatOnlyAMachineSaidStillWaitsAndCountsAsNotTranslated_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var before = progress();
        machine.letStand(said, "en");
        assertThat(progress()).isEqualTo(before);
        assertThat(country.as("yusuf", () -> WholeList.of(key -> translations.needed("en", "", key))))
                .filteredOn(row -> row.reference().equals(reference(said)))
                .extracting(DeskRow::need)
                .containsExactly(Need.MACHINE);
    }

    @Test
    void noMachineTeachesTheMemoryOfTranslators_R46() {
        var said = fixtures.said("نريد سوقًا مسقوفًا قرب الجسر القديم.", "يبيع الناس تحت المطر.");
        var same = fixtures.said("نريد سوقًا مسقوفًا قرب الجسر القديم.", "يبيع الناس تحت المطر.");
        machine.letStand(said, "en");
        assertThat(alike(same)).isEmpty();
        fixtures.translated(said, inEnglish("We want a covered market near the old bridge."));
        assertThat(alike(same)).isNotEmpty();
    }

    /** What comes back from an agency as it went is not what a human said. */
    @Test
    void anAgencyGetsItAsToBeDone_R46() {
        var said = fixtures.said(Authorship.NAMED);
        machine.letStand(said, "en");
        var file = country.as("yusuf", () -> agencies.file("ar", "en"));
        assertThat(file).contains(BY_MACHINE.title());
        assertThat(country.as("yusuf", () -> agencies.read(file)).refused())
                .filteredOn(one -> one.unit().startsWith(reference(said)))
                .extracting(one -> one.reason().key())
                .contains("translation.file-untouched");
        assertThat(country.as(
                                "yusuf",
                                () -> agencies.read(fixtures.fromAgency(said, BY_MACHINE.title(), BY_MACHINE.words())))
                        .changes())
                .hasSize(1);
    }

    @Test
    void aReaderDisputesWhatAMachineSaid_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var standing = machine.letStand(said, "en");
        country.as("salma", () -> translations.dispute(standing.id(), "en", "It is not clean water."));
        assertThat(onlyOne(said).isDisputed()).isTrue();
    }

    @Test
    void whoAsksHasReadWhatIsAsked_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var seen = state(said);
        fixtures.saysOtherwise(said, "نريد بئرًا.");
        assertRefused("translation.changed-meanwhile", () -> ask(said, seen));
    }

    /** Whoever takes protection while the machine thinks is protected: what it says is not kept. */
    @Test
    void whatChangesWhileTheMachineThinksIsNotKept_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var seen = state(said);
        ask(said, seen);
        machine.answered();
        country.as("salma", () -> inputs.withdraw(said.id()));
        assertRefused("translation.machine-not-public", () -> answer(said, seen));
    }

    /** The ledger makes writers wait for each other: whoever takes their words back meanwhile is heard before these are sent. */
    @Test
    void whatIsTakenBackBeforeItIsSentIsNotSent_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var seen = state(said);
        var asked = server.questions().size();
        transaction.executeWithoutResult(_ -> {
            ask(said, seen);
            country.as("salma", () -> inputs.withdraw(said.id()));
        });
        machine.answered();
        assertThat(server.questions()).hasSize(asked);
        assertRefused("translation.machine-not-public", () -> answer(said, seen));
    }

    /** Somebody else has asked again meanwhile, or the portal was started anew. */
    @Test
    void whatStandsIsWhatTheTranslatorHasRead_R46() {
        var said = fixtures.said(Authorship.NAMED);
        machine.asked(said, "en");
        assertRefused("translation.changed-meanwhile", () -> letStand(said, inEnglish("Something else.")));
        assertThat(translations.of(said.id().value())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 299, translation.machine-pace-minute",
        "59, 299, translation.machine-pace-minute",
        "61, 299,",
        "86300, 999, translation.machine-pace-day",
        "86500, 999,"
    })
    void itIsAskedNoMoreThanWasAgreedOn_R46(int secondsAgo, int calls, @Nullable String reason) {
        var said = fixtures.said(Authorship.NAMED);
        var seen = state(said);
        var asked = server.questions().size();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            askedBefore(said, calls, clock.instant().minusSeconds(secondsAgo));
            ThrowingCallable ask =
                    () -> country.as("yusuf", () -> help.ask(said.id().value(), seen, "en"));
            if (reason == null) {
                assertThatNoException().isThrownBy(ask);
            } else {
                assertRefused(reason, ask);
            }
        });
        assertThat(server.questions()).as("what is not written down").hasSize(asked);
    }

    private void askedBefore(Input said, int calls, Instant at) {
        jdbc.sql("""
                        insert into translations.asked_of_machine (id, version, subject, fingerprint, language, calls, asked_by, asked_at)
                        select gen_random_uuid(), 0, o.id, translations.fingerprint(o.language, o.title, o.words), 'en', 1, :yusuf, :at
                        from translations.original o cross join generate_series(1, :calls)
                        where o.id = :subject
                        """)
                .param("subject", said.id().value())
                .param("yusuf", country.person("yusuf").value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("calls", calls)
                .update();
    }

    @Test
    void aFailureIsToldAndTheDeskGoesOn_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var seen = state(said);
        server.answers(new Answer(500, "<html>", false));
        ask(said, seen);
        machine.answered();
        assertRefused("translation.machine-broken", () -> answer(said, seen));
        fixtures.translated(said);
        server.answersAgain();
    }

    @Test
    void aLanguageThatTheMachineDoesNotKnowIsSaidBeforeTheClick_R46() {
        var said = fixtures.said(Authorship.NAMED);
        machine.asked(said, "en");
        assertThat(country.as("yusuf", () -> help.offer(said.id().value(), "kri")))
                .get()
                .satisfies(offer -> assertThat(offer.objection())
                        .get()
                        .satisfies(why -> assertThat(why.key()).isEqualTo("translation.machine-language")));
    }

    @Test
    void theLedgerTellsWhoAskedAndWhoLetItStand_R46() {
        var said = fixtures.said(Authorship.NAMED);
        machine.letStand(said, "en");
        assertThat(jdbc.sql("select action from audit.entry where person = ? order by sequence desc limit 2")
                        .param(country.person("yusuf").value())
                        .query(String.class)
                        .list())
                .containsExactly("MachineLetStand", "MachineAsked");
    }

    private void ask(Input said, String seen) {
        country.as("yusuf", () -> help.ask(said.id().value(), seen, "en"));
    }

    private Optional<Said> answer(Input said, String seen) {
        return country.as("yusuf", () -> help.answer(said.id().value(), seen, "en"));
    }

    private Translation letStand(Input said, Said read) {
        return country.as("yusuf", () -> help.letStand(said.id().value(), machine.state(said, "en"), read));
    }

    private String state(Input said) {
        return country.as("yusuf", () -> machine.state(said, "en"));
    }

    private MachineOffer offer(Input said) {
        return country.as("yusuf", () -> help.offer(said.id().value(), "en")).orElseThrow();
    }

    private List<Earlier> alike(Input said) {
        var original = new Said("ar", said.content().title(), said.content().words());
        return country.as("yusuf", () -> memory.alike(said.id().value(), original, "en"));
    }

    private LanguageProgress progress() {
        return country.as("yusuf", () -> translations.progress(List.of("en")).getFirst());
    }

    private TranslationRow onlyOne(Input said) {
        var all = translations.of(said.id().value());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
