package org.mizizi.audit.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.actors.DeputyFixtures;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Line;
import org.mizizi.audit.LineSearch;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.security.ActingAs;
import org.mizizi.security.Role;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Import({PrioritiesFixtures.class, MembershipFixtures.class, DeputyFixtures.class})
@ViewPackages(classes = LedgerView.class)
class LedgerViewTests extends SpringBrowserlessTest {

    @Autowired
    Ledger ledger;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    DeputyFixtures deputies;

    @Autowired
    Inputs inputs;

    @Autowired
    Clock clock;

    @BeforeEach
    void somethingHappens() {
        fixtures.openRound();
    }

    @Test
    @SignedInAs("amina")
    void theAuditorVerifiesStepByStepAndReadsTheVerdict() {
        navigate(LedgerView.class);
        var panel = find(VerifyPanel.class).single();
        test(panel.verify).click();
        assertThat(panel.verify.isEnabled()).isFalse();
        panel.goOn();
        assertThat(panel.result.getText()).endsWith("lines hold so far…");
        panel.goOn();
        assertThat(panel.result.getText()).startsWith("Intact: all").containsPattern("[0-9a-f]{64}");
        assertThat(panel.verify.isEnabled()).isTrue();
        assertThat(panel.stop.isVisible()).isFalse();
        Address.open("ledger");
        assertThat(find(Paragraph.class).all().stream().map(paragraph -> Shown.text(paragraph)))
                .anyMatch(text -> text.startsWith("Last verified on") && text.contains("by amina: intact up to line"));
    }

    /** whoever acts for somebody who is away is told apart from them, on the page as in the file. */
    @Test
    @SignedInAs("amina")
    void whatADeputyDidIsShownAsDoneByADeputy() throws IOException {
        var away = deputies.away("ORG-0005", Role.CIVIL_SOCIETY_REPRESENTATIVE);
        var wanted = deputies.somebodyFor(away, 2);
        deputies.named(wanted);
        var round = fixtures.openRound();
        var input = ActingAs.person(
                deputies.account(wanted),
                () -> inputs.submit(
                        inputs.saveDraft(round.id(), PrioritiesFixtures.content("Wells run dry", Authorship.NAMED))
                                .id()));

        Address.open("ledger?about=priorities.input/" + input.id().value());

        var told = "deputy for " + away.name() + " (";
        assertThat(lines().eachText())
                .anyMatch(text -> text.contains(wanted.deputy().name()) && text.contains(told));
        var written = new ByteArrayOutputStream();
        find(LedgerView.class).single().file(Locale.ENGLISH).write(LineSearch.EVERYTHING, written);
        assertThat(written.toString(UTF_8)).contains(wanted.deputy().name() + " · " + told);
    }

    @Test
    @SignedInAs("nadia")
    void thatADeputyVerifiedIsSaidBesideTheirName_R87() {
        var wanted = deputies.somebodyFor(deputies.away("ORG-0001", Role.AUDITOR), 2);
        deputies.named(wanted);
        ActingAs.person(deputies.account(wanted), () -> ledger.verify());
        Address.open("ledger");
        assertThat(find(Paragraph.class).all().stream().map(paragraph -> Shown.text(paragraph)))
                .anyMatch(text -> text.contains("by \u2068" + wanted.deputy().name() + "\u2069 (as deputy): intact"));
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorReadsButDoesNotVerify() {
        navigate(LedgerView.class);
        assertThat(find(VerifyPanel.class).all()).isEmpty();
        assertThat(lines()).hasSizeGreaterThan(3);
    }

    @Test
    @SignedInAs("amina")
    void theAddressSaysWhichLinesAreShown() {
        var newest = ledger.page(LineSearch.EVERYTHING, PageKey.FIRST).rows().stream()
                .filter(line -> line.subjectKind().equals("rounds.round"))
                .findFirst()
                .orElseThrow();
        Address.open("ledger?about=" + newest.subjectKind() + "/" + newest.subjectId());
        assertThat(lines()).as("a title, planned, announced, opened").hasSize(4);
        assertThat(find(RouterLink.class).all().stream().map(RouterLink::getText))
                .contains("Newest lines");
    }

    /** F3: lines are found by what people call a thing, by the organisation for which somebody acted, and by day. */
    @Test
    @SignedInAs("amina")
    void aLineIsFoundByReferenceOrganisationAndDay_F3() {
        var round = fixtures.openRound();
        var input = fixtures.submit("salma", round, "Wells run dry");
        var hidden = fixtures.submit("hassan", round, "Not to be told by whom", Authorship.PROTECTED);
        var reference = String.valueOf(input.reference());

        assertThat(found(reference.replace("-000", " "))).singleElement().satisfies(line -> {
            assertThat(line.reference()).isEqualTo(reference);
            assertThat(line.title()).isEqualTo(LocalizedText.of("en", "Wells run dry"));
        });
        assertThat(found("mediation")).extracting(Line::action).contains("InputSubmitted");
        PortalClock.at(clock.instant().plus(Duration.ofDays(1)), () -> {
            assertThat(found("Council of Elders"))
                    .as("who protects themselves is not found by their organisation")
                    .extracting(Line::subjectId)
                    .doesNotContain(hidden.id().value());
            assertThat(found(String.valueOf(hidden.reference())))
                    .singleElement()
                    .satisfies(line -> assertThat(line.isUnnamed()).isTrue());
        });
        assertThat(found("no such thing")).isEmpty();

        Address.open("ledger?words=" + reference + "&day=" + LocalDate.now(ZoneOffset.UTC));
        assertThat(lines()).as("a title and a line").hasSize(2);
        Address.open("ledger?words=" + reference + "&day=2020-01-01");
        assertThat(lines()).isEmpty();
    }

    /** With their titles, if any are shown. */
    private Elements lines() {
        return Shown.all("tr", getCurrentView());
    }

    private List<Line> found(String words) {
        return ledger.page(new LineSearch(null, words, null), PageKey.FIRST).rows();
    }

    /** H1: what is written meanwhile neither hides nor repeats a line on the next page. */
    @Test
    @SignedInAs("amina")
    void everyLineIsOnOnePageWhateverIsWrittenMeanwhile() {
        IntStream.range(0, ListPage.LENGTH).forEach(_ -> fixtures.openRound());
        var first = ledger.page(LineSearch.EVERYTHING, PageKey.FIRST);
        fixtures.openRound();
        var lines = new ArrayList<>(first.rows());
        for (var key = first.next(); key != null; ) {
            var page = ledger.page(LineSearch.EVERYTHING, key);
            lines.addAll(page.rows());
            key = page.next();
        }
        assertThat(lines).hasSize((int) first.total()).doesNotHaveDuplicates().hasSizeGreaterThan(3 * ListPage.LENGTH);

        Address.open("ledger");
        var address = find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getText().equals("Next"))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();
        Address.open(address);
        assertThat(lines()).as("a title and a page").hasSize(1 + first.rows().size());
    }

    @Test
    @SignedInAs("amina")
    void theHeadsAreALineForEachDayThatIsOver() {
        navigate(LedgerView.class);
        var panel = find(HeadsPanel.class).single();
        assertThat(panel.heads()).as("today is not over").isBlank();
        PortalClock.at(clock.instant().plus(Duration.ofDays(1)), () -> {
            assertThat(panel.heads().strip().lines()).singleElement().asString().matches("\\d+ [0-9a-f]{64}");
            assertThat(panel.heads().strip())
                    .isEqualTo(ledger.head().sequence() + " " + ledger.head().hash());
        });
    }

    /** What the page tells, and nothing that a spreadsheet would carry out. */
    @Test
    @SignedInAs("amina")
    void theLinesAreTakenAwayAsAFileThatTellsWhatThePageTells_F3() throws IOException {
        var round = fixtures.openRound();
        fixtures.submit("salma", round, "=1+1 wells");
        fixtures.submit("salma", round, "Kept under no name", Authorship.PROTECTED);
        var view = navigate(LedgerView.class);
        var written = new ByteArrayOutputStream();

        view.file(Locale.ENGLISH).write(LineSearch.EVERYTHING, written);

        var rows = CSVFormat.RFC4180
                .parse(new StringReader(written.toString(UTF_8).substring(1)))
                .getRecords();
        assertThat(rows.getFirst().toList()).startsWith("Line", "Day", "When", "What happened");
        assertThat(rows).anySatisfy(row -> assertThat(row.toList()).contains("'=1+1 wells", "salma"));
        assertThat(rows).noneSatisfy(row -> assertThat(row.toList()).contains("Kept under no name"));
        assertThat(rows).hasSizeGreaterThan(ListPage.LENGTH);
    }

    @Test
    void everyEventAndWhatItIsAboutHasAName() {
        var texts = ResourceBundle.getBundle("vaadin-i18n.translations");
        var actions = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.mizizi").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .map(name -> "ledger.action." + name)
                        .collect(toSet());
        assertThat(texts.keySet()).containsAll(actions);
        var kinds = jdbc.sql("select distinct 'ledger.kind.' || kind from audit.kept_table where kind is not null")
                .query(String.class)
                .list();
        assertThat(texts.keySet()).containsAll(kinds);
    }
}
