package org.mizizi.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.priorities.PrioritiesFixtures.priority;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.PriorityPart;
import org.mizizi.priorities.Register;
import org.mizizi.translations.machine.SmallTranslationServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** what goes to no machine, who asks none, and what of its words is kept nowhere. */
@PortalTest
@Import({PrioritiesFixtures.class, TranslationFixtures.class, MembershipFixtures.class, MachineFixtures.class})
class MachinesHearNothingHiddenTests {

    private static final Said BY_MACHINE =
            new Said("en", "Translated: " + TranslationFixtures.SENTENCE, "Translated: " + TranslationFixtures.WORDS);

    @Autowired
    MachineHelp help;

    @Autowired
    Translations translations;

    @Autowired
    Inputs inputs;

    @Autowired
    Register register;

    @Autowired
    TranslationFixtures fixtures;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    MachineFixtures machine;

    @Autowired
    SmallTranslationServer server;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itAnswers() {
        server.answersAgain();
    }

    @Test
    void onlyTranslatorsAskTheMachine_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var asked = server.questions().size();
        for (var person : List.of("salma", "nadia", "grace", "erik", "sami", "amina")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(person)
                    .isThrownBy(
                            () -> country.as(person, () -> help.ask(said.id().value(), "", "en")));
        }
        assertThat(server.questions()).hasSize(asked);
    }

    @Test
    void wordsOfProtectedAuthorsNeverLeave_R84() {
        var said = fixtures.said(Authorship.PROTECTED);
        var asked = server.questions().size();
        assertRefused("translation.machine-protected", () -> ask(said, state(said)));
        assertRefused("translation.machine-protected", () -> letStand(said, BY_MACHINE));
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
        for (var subject : List.of(withdrawn.id().value(), draft.id().value(), UUID.randomUUID())) {
            assertRefused(
                    "translation.machine-not-public", () -> country.as("yusuf", () -> help.ask(subject, seen, "fr")));
        }
        assertThat(server.questions()).hasSize(asked);
    }

    /** What is split off from what was formed of protected words goes with these, and so does what that is merged into. */
    @Test
    void whatComesOfAPriorityThatProtectedWordsFormedNeverLeaves_R84() {
        var round = priorities.openRound();
        var road = priorities.submit("salma", round, "The road is unsafe");
        var lake = priorities.submit("salma", round, "The lake is unsafe", Authorship.PROTECTED);
        var other = priorities.submit("salma", round, "The market is far");
        assertThat(keptFromMachines(road.id().value())).isFalse();
        var parts = country.as("nadia", () -> {
            var whole = register.form(priority("Safe ways"), List.of(road.id(), lake.id()));
            return register.split(
                    whole.id(),
                    List.of(
                            new PriorityPart(priority("Safe roads"), Set.of(road.id())),
                            new PriorityPart(priority("Safe waters"), Set.of(lake.id()))),
                    text("Two needs."));
        });
        var roads = parts.getFirst();
        var markets = country.as("nadia", () -> register.form(priority("Markets"), List.of(other.id())));
        assertThat(keptFromMachines(roads.id().value())).isTrue();
        assertThat(keptFromMachines(markets.id().value())).isFalse();
        country.as("nadia", () -> register.merge(roads.id(), markets.id(), text("One way.")));
        assertThat(keptFromMachines(markets.id().value())).isTrue();
    }

    private boolean keptFromMachines(UUID subject) {
        return country.as("yusuf", () -> help.offer(subject, "sw"))
                .orElseThrow()
                .objection()
                .filter(why -> why.key().equals("translation.machine-protected"))
                .isPresent();
    }

    /** What is withdrawn or protected later is to be found nowhere, unless a translator has let it be read. */
    @Test
    void whatTheMachineSaidIsKeptInNoTable_R84() {
        var said = fixtures.said("نريد جسرًا فوق الوادي الأحمر.", "");
        var heard = machine.asked(said, "en").title();
        assertThat(tablesThatSay(heard)).isEmpty();
        machine.letStand(said, "en");
        assertThat(tablesThatSay(heard)).contains("translations.translation");
    }

    private List<String> tablesThatSay(String words) {
        return jdbc.sql("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname <> 'public' and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')
                        """).query(String.class).stream()
                .filter(table -> jdbc.sql("select exists (select from " + table + " t where strpos(t::text, ?) > 0)")
                        .param(words)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private void ask(Input said, String seen) {
        country.as("yusuf", () -> help.ask(said.id().value(), seen, "en"));
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
}
