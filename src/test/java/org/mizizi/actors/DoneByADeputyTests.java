package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.actors.MembershipFixtures.because;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.PortalClock;
import org.mizizi.translations.Agreed;
import org.mizizi.translations.Glossary;
import org.mizizi.translations.TermRow;
import org.mizizi.translations.TranslationFixtures;
import org.mizizi.translations.Translations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** R-87, ADR 34: beside the name of whoever did something stands that they stood in for somebody then. */
@PortalTest
@Import({MembershipFixtures.class, DeputyFixtures.class, PrioritiesFixtures.class, TranslationFixtures.class})
class DoneByADeputyTests {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "mizizi");

    /**
     * Who reads a mail that did not arrive, and who tried what was refused: nobody did anything. Of what is reported in
     * confidence the day alone is kept, so it cannot be told who stood in for an auditor at that moment.
     */
    private static final Set<String> NOTHING_TO_TELL =
            Set.of("UnfinishedRows.java", "RefusedRows.java", "ReportRows.java");

    @Autowired
    MembershipChanges changes;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Inputs inputs;

    @Autowired
    Translations translations;

    @Autowired
    Glossary glossary;

    @Autowired
    MembershipFixtures memberships;

    @Autowired
    DeputyFixtures deputies;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    TranslationFixtures texts;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    @Test
    void whatAnOfficerSaidOnTheDaysIsToldFromWhatTheySaidBefore_R87() {
        var officer = deputies.away("ORG-0003", Role.MINISTRY_OFFICER);
        var away = deputies.away("ORG-0003", Role.MINISTRY_APPROVER);
        var account = new DemoAccount(officer.name(), officer.name(), Set.of(officer.role(), away.role()));
        var before = said(account, Authorship.NAMED);
        var deputy =
                new NewMembership(officer.subject(), officer.name(), null, "en", officer.organisation(), away.role());
        deputies.named(deputies.of(deputy, away, deputies.today(), deputies.today()));
        var within = said(account, Authorship.NAMED);
        var unnamed = said(account, Authorship.ORGANISATION);

        assertThat(isToldAsADeputys(before)).isFalse();
        assertThat(isToldAsADeputys(within)).isTrue();
        assertThat(isToldAsADeputys(unnamed))
                .as("who is not named did it in nobody's place")
                .isFalse();
        PortalClock.at(clock.instant().plus(Duration.ofDays(30)), () -> {
            assertThat(isToldAsADeputys(before)).isFalse();
            assertThat(isToldAsADeputys(within)).isTrue();
        });
    }

    @Test
    void aTranslationAndATermTellThatADeputyMadeThem_R46_R87() {
        var wanted = deputies.somebodyFor(deputies.away("ORG-0001", Role.TRANSLATOR), 3);
        deputies.named(wanted);
        var said = texts.said(Authorship.NAMED);
        texts.translatedBy(deputies.account(wanted), said);
        var term = new Agreed("ar", "بئر", "en", "well", List.of());
        MembershipFixtures.as(deputies.account(wanted), () -> glossary.agree(term));

        assertThat(translations.of(said.id().value()))
                .singleElement()
                .extracting(one -> one.by().deputised())
                .isEqualTo(true);
        assertThat(country.as("yusuf", () -> WholeList.of(key -> glossary.into("en", "", key))))
                .filteredOn(one -> one.agreed().equals(term))
                .singleElement()
                .extracting(TermRow::deputised)
                .isEqualTo(true);
    }

    @Test
    void aProposalAndItsEndTellThatADeputyMadeThem_R87() {
        var account = administrator();
        var one = ActingAs.person(
                account,
                () -> changes.proposeBegin(
                        memberships.somebody("ORG-0005", Role.CIVIL_SOCIETY_REPRESENTATIVE),
                        because("Named by letter")));
        country.as("nadia", () -> changes.confirm(one));
        var other = memberships.proposed("ORG-0005", Role.CIVIL_SOCIETY_REPRESENTATIVE);
        MembershipFixtures.as(account, () -> changes.confirm(other));

        var proposedByADeputy = country.as("amina", () -> changes.find(one)).course();
        assertThat(proposedByADeputy.proposed().proposerDeputised()).isTrue();
        assertThat(proposedByADeputy.settled()).isNotNull().returns(false, settled -> settled.settlerDeputised());
        var settledByADeputy = country.as("amina", () -> changes.find(other)).course();
        assertThat(settledByADeputy.proposed().proposerDeputised()).isFalse();
        assertThat(settledByADeputy.settled()).isNotNull().returns(true, settled -> settled.settlerDeputised());
    }

    @Test
    void aSuspensionTellsThatADeputySuspended_R87() {
        var somebody = memberships.begun(memberships.somebody("ORG-0006", Role.CIVIL_SOCIETY_REPRESENTATIVE));
        MembershipFixtures.as(administrator(), () -> suspensions.suspend(somebody, because("The phone was stolen")));

        assertThat(country.as(
                        "amadou",
                        () -> suspensions.of(country.organisation("ORG-0006").id())))
                .singleElement()
                .extracting(Suspension::suspenderDeputised)
                .isEqualTo(true);
    }

    /** The SQL that reads what somebody is called for a list of what was done asks as what they did it. */
    @Test
    void wheneverANameIsReadBesideAnActItIsAskedWhetherADeputyDidIt() throws IOException {
        try (var sources = Files.walk(SOURCES)) {
            assertThat(sources.filter(file -> file.toString().endsWith("Rows.java"))
                            .filter(DoneByADeputyTests::namesSomebody)
                            .filter(file ->
                                    !NOTHING_TO_TELL.contains(file.getFileName().toString())))
                    .hasSizeGreaterThan(5)
                    .allSatisfy(file -> assertThat(text(file)).contains("actors.deputised("));
        }
    }

    private static boolean namesSomebody(Path file) {
        var text = text(file);
        return text.contains("join actors.known_member") || text.contains("proposed_by") || text.contains("by.name");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A new person who stands in for an administrator. */
    private DemoAccount administrator() {
        var wanted = deputies.somebodyFor(deputies.away("ORG-0001", Role.ADMINISTRATOR), 3);
        deputies.named(wanted);
        return deputies.account(wanted);
    }

    private Input said(DemoAccount account, Authorship authorship) {
        var round = priorities.openRound();
        return ActingAs.person(
                account,
                () -> inputs.submit(
                        inputs.saveDraft(round.id(), PrioritiesFixtures.content("Wells run dry", authorship))
                                .id()));
    }

    private boolean isToldAsADeputys(Input input) {
        return country.as("erik", () -> inputs.find(String.valueOf(input.reference())))
                .voice()
                .deputised();
    }
}
