package org.mizizi.traceability;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.actors.OrganisationKind.CIVIL_SOCIETY;
import static org.mizizi.actors.OrganisationKind.MINISTRY;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.actors.OrganisationFixtures;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.security.Reaction;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.LinkAnswer.LinkAnswerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever took over from an author answers with a voice that is told and counted like the author's, and as well protected. */
@PortalTest
@Import(OrganisationFixtures.class)
class AnswersAfterMergersTests {

    private static final LocalizedText WHY = LocalizedText.of("en", "Named in the official journal");

    @Autowired
    OrganisationFixtures register;

    @Autowired
    OrganisationChanges changes;

    @Autowired
    Questions questions;

    @Autowired
    Links links;

    @Autowired
    TestCountry country;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LinkFixtures fixtures;

    @BeforeEach
    void linksCanBeClaimed() {
        fixtures = new LinkFixtures(jdbc, byHand, clock);
    }

    @Test
    void theClaimantIsToldWhatTheOneThatTookOverSaysOfAnInput_R83() {
        var author = register.entered(CIVIL_SOCIETY);
        var link = cite(fixtures.input(author.id().value()));

        dispute(link, mergedInto(author, CIVIL_SOCIETY), Role.CIVIL_SOCIETY_REPRESENTATIVE);

        assertTold(link);
    }

    @Test
    void theClaimantIsToldWhatTheMinistryThatTookOverSaysOfAGoal_R83() {
        var responsible = register.entered(MINISTRY);
        var link = cite(fixtures.goal(secretariat(), responsible.id().value()));

        dispute(link, mergedInto(responsible, MINISTRY), Role.MINISTRY_OFFICER);

        assertTold(link);
    }

    @Test
    void whatTheOneThatTookOverSaysOfAPriorityIsShownWithItsWordsAndCounted_R83() {
        var author = register.entered(CIVIL_SOCIETY);
        var link = cite(priorityOf(fixtures.input(author.id().value())));
        var successor = mergedInto(author, CIVIL_SOCIETY);

        dispute(link, successor, Role.CIVIL_SOCIETY_REPRESENTATIVE);

        assertTold(link);
        var row = row(link);
        assertThat(row.state()).isEqualTo(LinkState.DISPUTED);
        assertThat(row.answers().silent()).isZero();
        assertThat(row.answers().given()).singleElement().satisfies(answer -> {
            assertThat(answer.organisation()).isEqualTo(successor.id());
            assertThat(answer.words()).isEqualTo("Another road.");
            country.as("erik", () -> questions.reply(requireNonNull(answer.id()), "The same road.", "en"));
        });
    }

    /** Also once nobody speaks for it any more. */
    @Test
    void aProtectedAuthorIsProtectedWhateverBecomesOfTheOneThatTookOver_R83() {
        for (var prioritised : new boolean[] {false, true}) {
            var author = register.entered(CIVIL_SOCIETY);
            var said = fixtures.protectedInput(author.id().value());
            var link = cite(prioritised ? priorityOf(said) : said);
            var successor = mergedInto(author, CIVIL_SOCIETY);
            dispute(link, successor, Role.CIVIL_SOCIETY_REPRESENTATIVE);
            assertNobodyIsNamed(link);

            var closing = country.as("sami", () -> changes.proposeClosing(successor.id(), WHY));
            country.as("nadia", () -> changes.confirm(closing));
            assertNobodyIsNamed(link);
        }
    }

    private void assertTold(LinkId link) {
        assertThat(told(link)).singleElement().satisfies(given -> {
            assertThat(given.said()).isEqualTo(LinkState.DISPUTED);
            assertThat(given.claimant())
                    .isEqualTo(country.organisation("ORG-0011").id());
        });
    }

    private void assertNobodyIsNamed(LinkId link) {
        assertThat(told(link)).isEmpty();
        assertThat(jdbc.sql("select protects from traceability.heard where link = ?")
                        .param(link.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        var answers = row(link).answers();
        assertThat(answers.asked()).isNull();
        assertThat(answers.given())
                .allSatisfy(answer -> assertThat(answer.organisation()).isNull());
    }

    private List<AnswerGiven> told(LinkId link) {
        var answer = jdbc.sql("select id from traceability.link_answer where link = ? and stands")
                .param(link.value())
                .query((row, _) -> new LinkAnswerId(row.getObject("id", UUID.class)))
                .single();
        var given = new ArrayList<AnswerGiven>();
        Reaction.run(() -> questions.given(answer).ifPresent(given::add));
        return given;
    }

    private LinkRow row(LinkId link) {
        var downstream = jdbc.sql("select downstream from traceability.link where id = ?")
                .param(link.value())
                .query(UUID.class)
                .single();
        var rows = new ArrayList<LinkRow>();
        country.as("erik", () -> Reaction.run(() -> rows.addAll(links.upstreamOf(downstream))));
        return rows.getFirst();
    }

    private void dispute(LinkId link, Organisation organisation, Role role) {
        var speaker = register.member(organisation, role);
        MembershipFixtures.as(
                speaker,
                () -> questions.answer(questions.find(link).seen(), LinkState.DISPUTED, "Another road.", "en"));
    }

    private Organisation mergedInto(Organisation organisation, OrganisationKind kind) {
        var into = register.entered(kind);
        var merger = country.as("sami", () -> changes.proposeMerger(organisation.id(), into.id(), WHY));
        country.as("nadia", () -> changes.confirm(merger));
        return into;
    }

    private UUID priorityOf(UUID said) {
        var priority = fixtures.priority(secretariat());
        fixtures.claim(priority, said, secretariat(), 3);
        return priority;
    }

    private LinkId cite(UUID upstream) {
        var agency = country.organisation("ORG-0011").id().value();
        return fixtures.claim(fixtures.plan(agency), upstream, agency, 3);
    }

    private UUID secretariat() {
        return country.organisation("ORG-0001").id().value();
    }
}
