package org.mizizi.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.translations.MachineFixtures.reference;
import static org.mizizi.translations.TranslationFixtures.inEnglish;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.ByHand;
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
import org.springframework.security.access.AccessDeniedException;

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
    TranslationFixtures fixtures;

    @Autowired
    PrioritiesFixtures priorities;

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
    ByHand byHand;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingIsCountedYet() {
        server.answersAgain();
        jdbc.sql("delete from translations.machine_call").update();
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
        assertThat(ask(said, seen)).isEmpty();
        assertThat(ask(said, seen)).as("and asks again later").isEmpty();
        machine.answered();
        assertRefused("translation.machine-silent", () -> ask(said, seen));
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
    void whatAMachineSaidOfEarlierWordsIsStaleAndStillAMachines_R46() {
        var said = fixtures.said(Authorship.NAMED);
        machine.letStand(said, "en");
        fixtures.saysOtherwise(said, "نريد بئرًا.");
        assertThat(onlyOne(said).standing()).isEqualTo("STALE_MACHINE");
        assertRefused("translation.machine-not-asked", () -> country.as("yusuf", () -> letStand(said)));
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
    void onlyTranslatorsAskTheMachine_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var asked = server.questions().size();
        for (var person : List.of("salma", "nadia", "grace", "erik", "sami", "amina")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(person)
                    .isThrownBy(() -> country.as(person, () -> help.ask(reference(said), "", "en")));
        }
        assertThat(server.questions()).hasSize(asked);
    }

    @Test
    void wordsOfProtectedAuthorsNeverLeave_R84() {
        var said = fixtures.said(Authorship.PROTECTED);
        var asked = server.questions().size();
        assertRefused("translation.machine-protected", () -> ask(said, state(said)));
        assertRefused("translation.machine-protected", () -> country.as("yusuf", () -> letStand(said)));
        assertThat(offer(said).objection())
                .get()
                .satisfies(why -> assertThat(why.key()).isEqualTo("translation.machine-protected"));
        assertThat(server.questions()).hasSize(asked);
    }

    @Test
    void draftsAndWhatWasWithdrawnNeverLeave_R46() {
        var withdrawn = fixtures.said(Authorship.NAMED);
        var seen = state(withdrawn);
        country.as("salma", () -> inputs.withdraw(withdrawn.id()));
        var round = priorities.openRound();
        var draft = country.as(
                "salma",
                () -> inputs.saveDraft(round.id(), PrioritiesFixtures.content("Not said yet", Authorship.NAMED)));
        var asked = server.questions().size();
        for (var reference : List.of(reference(withdrawn), String.valueOf(draft.reference()), "INP-999999", "")) {
            assertRefused(
                    "translation.machine-not-public", () -> country.as("yusuf", () -> help.ask(reference, seen, "fr")));
        }
        assertThat(server.questions()).hasSize(asked);
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
        assertRefused("translation.machine-not-public", () -> ask(said, seen));
        assertThat(proposals(said)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"20, machine-pace-minute", "1000, machine-pace-day"})
    void itIsAskedNoMoreThanWasAgreedOn_R46(int calls, String reason) {
        var said = fixtures.said(Authorship.NAMED);
        var minutes = calls == 20 ? 0 : 30;
        jdbc.sql("insert into translations.machine_call (minute, calls) values (?, ?)")
                .params(clock.instant().minusSeconds(minutes * 60L).atOffset(ZoneOffset.UTC), calls - 1)
                .update();
        var asked = server.questions().size();
        assertRefused("translation." + reason, () -> ask(said, state(said)));
        assertThat(server.questions()).hasSize(asked);
    }

    @Test
    void whatDoesNotCountAnyMoreIsForgotten_R46() {
        jdbc.sql("insert into translations.machine_call (minute, calls) values (?, 1000)")
                .param(clock.instant().minusSeconds(25 * 3600L).atOffset(ZoneOffset.UTC))
                .update();
        machine.asked(fixtures.said(Authorship.NAMED), "en");
        assertThat(jdbc.sql("select sum(calls) from translations.machine_call")
                        .query(Integer.class)
                        .single())
                .as("the sentence and the words")
                .isEqualTo(2);
    }

    @Test
    void aFailureIsToldAndTheDeskGoesOn_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var seen = state(said);
        server.answers(new Answer(500, "<html>", false));
        ask(said, seen);
        machine.answered();
        assertRefused("translation.machine-broken", () -> ask(said, seen));
        assertThat(proposals(said)).isZero();
        fixtures.translated(said);
        server.answersAgain();
    }

    @Test
    void aLanguageThatTheMachineDoesNotKnowIsSaidBeforeTheClick_R46() {
        var said = fixtures.said(Authorship.NAMED);
        machine.asked(said, "en");
        assertThat(country.as("yusuf", () -> help.offer(reference(said), "kri")))
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
                .containsExactly("MachineLetStand", "MachineProposed");
    }

    private Optional<Said> ask(Input said, String seen) {
        return country.as("yusuf", () -> help.ask(reference(said), seen, "en"));
    }

    private Translation letStand(Input said) {
        return help.letStand(reference(said), machine.state(said, "en"), "en");
    }

    private String state(Input said) {
        return country.as("yusuf", () -> machine.state(said, "en"));
    }

    private MachineOffer offer(Input said) {
        return country.as("yusuf", () -> help.offer(reference(said), "en")).orElseThrow();
    }

    private List<Earlier> alike(Input said) {
        var original = new Said("ar", said.content().title(), said.content().words());
        return country.as("yusuf", () -> memory.alike(said.id().value(), original, "en"));
    }

    private LanguageProgress progress() {
        return country.as("yusuf", () -> translations.progress(List.of("en")).getFirst());
    }

    private long proposals(Input said) {
        return jdbc.sql("select count(*) from translations.proposal where subject = ?")
                .param(said.id().value())
                .query(Long.class)
                .single();
    }

    private TranslationRow onlyOne(Input said) {
        var all = translations.of(said.id().value());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
