package org.mizizi.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Line;
import org.mizizi.audit.LineSearch;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.Subject;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.Questions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Import(PrioritiesFixtures.class)
class ProtectedAuthorshipTests {

    private static final List<String> OTHERS =
            List.of("nadia", "grace", "okello", "hassan", "erik", "yusuf", "amina", "sami");

    @Autowired
    ByHand byHand;

    @Autowired
    Inputs inputs;

    @Autowired
    Register register;

    @Autowired
    Links links;

    @Autowired
    Questions questions;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    @Test
    void aNamedInputShowsPersonAndOrganisation() {
        var row = seenBy("erik", fixtures.submit("salma", fixtures.openRound(), "A need", Authorship.NAMED));
        assertThat(row.voice().author()).isEqualTo("salma");
        assertThat(row.voice().organisation()).isEqualTo(text("Women's Mediation Network"));
        assertThat(row.voice().mandate()).isNotNull();
    }

    @Test
    void anInputOfAnOrganisationShowsNoPerson() {
        var submitted = fixtures.submit("salma", fixtures.openRound(), "A need", Authorship.ORGANISATION);
        for (var person : OTHERS) {
            var row = seenBy(person, submitted);
            assertThat(row.voice().author()).isNull();
            assertThat(row.voice().organisationReference()).isEqualTo("ORG-0005");
        }
    }

    @Test
    void aProtectedInputShowsNeitherOutsideItsOrganisation() {
        var submitted = fixtures.submit("salma", fixtures.openRound(), "We are harassed", Authorship.PROTECTED);
        for (var person : OTHERS) {
            var row = seenBy(person, submitted);
            assertThat(row.voice().isProtected()).isTrue();
            assertThat(row.voice()).hasAllNullFieldsOrPropertiesExcept("mine", "ours", "deputised");
            assertThat(row.voice().ours()).isFalse();
            assertThat(row.voice().deputised()).isFalse();
            assertThat(row).hasNoNullFieldsOrPropertiesExcept("answer");
            assertThat(row.content()).hasNoNullFieldsOrProperties();
            assertThat(row.progress()).hasNoNullFieldsOrPropertiesExcept("returnReason", "priorities");
        }
        assertThat(seenBy("salma", submitted).voice().author()).isEqualTo("salma");
    }

    @Test
    void theTraceDoesNotTellWhoOwnsAProtectedInput() {
        var submitted = fixtures.submit("salma", fixtures.openRound(), "We are harassed", Authorship.PROTECTED);
        var formed = country.as(
                "nadia",
                () -> register.form(
                        PrioritiesFixtures.priority("Safety of candidates"),
                        List.of(submitted.id()),
                        PrioritiesFixtures.takenUp()));
        for (var person : OTHERS) {
            var lineage = country.as(person, () -> links.lineage(formed.reference()));
            assertThat(lineage.node(submitted.id().value()))
                    .hasValueSatisfying(node -> assertThat(node.owner()).isNull());
            assertThat(lineage.links()).allMatch(link -> link.upstream().owner() == null);
        }
        var waiting = country.as("salma", () -> questions.waitingForMe()).stream()
                .filter(link -> link.downstream().id().equals(formed.id().value()))
                .toList();
        assertThat(waiting).hasSize(1);
        country.as("salma", () -> questions.answer(waiting.getFirst().seen(), LinkState.CONFIRMED, null, "en"));
        assertThat(country.as("hassan", () -> register.originsOf(formed.id())))
                .singleElement()
                .satisfies(origin -> assertThat(origin.state()).isEqualTo(LinkState.CONFIRMED));
    }

    @Test
    void theLedgerNamesNobodyForAProtectedInput() {
        var submitted = fixtures.submit("salma", fixtures.openRound(), "We are harassed", Authorship.PROTECTED);
        country.as("salma", () -> inputs.withdraw(submitted.id()));
        PortalClock.at(tomorrow(), () -> {
            var lines = linesAbout(submitted);
            assertThat(lines).extracting(Line::action).containsExactlyInAnyOrder("InputWithdrawn", "InputSubmitted");
            assertThat(lines).allSatisfy(line -> {
                assertThat(line.isUnnamed()).isTrue();
                assertThat(line.onBehalfOf()).isNull();
                assertThat(line.at()).isNull();
                assertThat(line.sequence()).isNull();
                assertThat(line.hash()).isNull();
            });
        });
    }

    @Test
    void theLedgerShowsWhatNamesNobodyOnlyOnceTheDayIsOver_E2() {
        var submitted = fixtures.submit("salma", fixtures.openRound(), "We are harassed", Authorship.PROTECTED);
        assertThat(linesAbout(submitted)).isEmpty();
    }

    @Test
    void aContestedMandateBehindAProtectedInputIsNotCounted_E2() {
        var named = fixtures.submit("hassan", fixtures.openRound(), "Under our name", Authorship.ORGANISATION);
        var hidden = fixtures.submit("hassan", fixtures.openRound(), "Under no name", Authorship.PROTECTED);
        byHand.write(jdbc.sql("update actors.mandate set state = 'CONTESTED' where organisation = ?")
                .param(country.organisation("ORG-0007").id().value()));
        try {
            assertThat(contested(hidden)).isZero();
            assertThat(contested(named)).isOne();
        } finally {
            byHand.write(jdbc.sql("""
                            update actors.mandate set state = 'CLAIMED' where state = 'CONTESTED'
                            """));
            byHand.write(
                    jdbc.sql(
                            "update actors.mandate set state = 'VERIFIED', verified_by = (select id from actors.member where name = 'nadia') where state = 'CLAIMED'"));
        }
    }

    private int contested(Input input) {
        var formed =
                country.as("nadia", () -> register.form(PrioritiesFixtures.priority("Something"), List.of(input.id())));
        return register.find(formed.reference()).behind().contested();
    }

    private List<Line> linesAbout(Input input) {
        return country.as(
                "amina",
                () -> ledger.page(LineSearch.about(Subject.of("priorities.input", input.id())), PageKey.FIRST)
                        .rows());
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }

    private InputRow seenBy(String person, Input input) {
        return country.as(person, () -> inputs.find(String.valueOf(input.reference())));
    }
}
