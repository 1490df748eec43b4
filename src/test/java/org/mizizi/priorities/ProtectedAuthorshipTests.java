package org.mizizi.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.audit.Entry;
import org.mizizi.audit.Ledger;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(PrioritiesFixtures.class)
class ProtectedAuthorshipTests {

    private static final List<String> OTHERS =
            List.of("nadia", "grace", "okello", "hassan", "erik", "yusuf", "amina", "sami");

    @Autowired
    Inputs inputs;

    @Autowired
    Register register;

    @Autowired
    Links links;

    @Autowired
    Ledger ledger;

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    @Test
    void aNamedInputShowsPersonAndOrganisation() {
        var row = seenBy("erik", fixtures.submit("salma", fixtures.openRound(), "A need", Authorship.NAMED));
        assertThat(row.author()).isEqualTo("salma");
        assertThat(row.organisation()).isEqualTo(text("Women's Mediation Network"));
        assertThat(row.mandate()).isNotNull();
    }

    @Test
    void anInputOfAnOrganisationShowsNoPerson() {
        var submitted = fixtures.submit("salma", fixtures.openRound(), "A need", Authorship.ORGANISATION);
        for (var person : OTHERS) {
            var row = seenBy(person, submitted);
            assertThat(row.author()).isNull();
            assertThat(row.organisationReference()).isEqualTo("ORG-0005");
        }
    }

    @Test
    void aProtectedInputShowsNeitherOutsideItsOrganisation() {
        var submitted = fixtures.submit("salma", fixtures.openRound(), "We are harassed", Authorship.PROTECTED);
        for (var person : OTHERS) {
            var row = seenBy(person, submitted);
            assertThat(row.byline().isProtected()).isTrue();
            assertThat(row)
                    .hasNoNullFieldsOrPropertiesExcept(
                            "author",
                            "organisation",
                            "organisationReference",
                            "mandate",
                            "returnReason",
                            "outcome",
                            "reason",
                            "answeredAt",
                            "priorities");
            assertThat(row.author()).isNull();
            assertThat(row.mandate()).isNull();
            assertThat(row.ours()).isFalse();
        }
        assertThat(seenBy("salma", submitted).author()).isEqualTo("salma");
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
            assertThat(lineage.links()).allMatch(link -> link.upstreamOwner() == null);
        }
        var waiting = country.as("salma", () -> links.waitingForMe()).stream()
                .filter(link -> link.downstream().equals(formed.id().value()))
                .toList();
        assertThat(waiting).hasSize(1);
        country.as("salma", () -> links.answer(waiting.getFirst().id(), LinkState.CONFIRMED, null, "en"));
        assertThat(country.as("hassan", () -> register.originsOf(formed.id())))
                .singleElement()
                .satisfies(origin -> assertThat(origin.state()).isEqualTo(LinkState.CONFIRMED));
    }

    @Test
    void theLedgerNamesNobodyForAProtectedInput() {
        var submitted = fixtures.submit("salma", fixtures.openRound(), "We are harassed", Authorship.PROTECTED);
        country.as("salma", () -> inputs.withdraw(submitted.id()));
        var lines = country.as("amina", () -> ledger.latest(0, 50)).stream()
                .filter(entry -> entry.subjectId().equals(submitted.id().value()))
                .toList();
        assertThat(lines).extracting(Entry::action).containsExactly("InputWithdrawn", "InputSubmitted", "InputDrafted");
        assertThat(lines).allSatisfy(entry -> {
            assertThat(entry.person()).isEqualTo(submitted.id().value());
            assertThat(entry.onBehalfOf()).isNull();
        });
    }

    private InputRow seenBy(String person, Input input) {
        return country.as(person, () -> inputs.find(String.valueOf(input.reference())));
    }
}
