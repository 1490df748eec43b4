package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.LinkAnswer.LinkAnswerId;
import org.mizizi.traceability.LinkFixtures;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agency claimed before it became part of another: the other is told what was said of it, and replies. */
@PortalTest
@Import({OrganisationFixtures.class, MembershipFixtures.class})
class SuccessorsSpeakTests {

    private static final LocalizedText WHY = LocalizedText.of("en", "Named in the official journal");

    @Autowired
    OrganisationFixtures register;

    @Autowired
    OrganisationChanges changes;

    @Autowired
    ActorRows rows;

    @Autowired
    Questions questions;

    @Autowired
    TestCountry country;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Organisation claimant;
    private Organisation successor;
    private Organisation bystander;
    private DemoAccount officer;
    private DemoAccount other;
    private LinkAnswerId answer;

    @BeforeEach
    void anAgencyBecomesPartOfAnotherOverTwoMergers() {
        claimant = register.entered(OrganisationKind.UN_ENTITY);
        var between = register.entered(OrganisationKind.UN_ENTITY);
        successor = register.entered(OrganisationKind.UN_ENTITY);
        bystander = register.entered(OrganisationKind.UN_ENTITY);
        officer = register.member(successor, Role.EXTERNAL_OFFICER);
        other = register.member(bystander, Role.EXTERNAL_OFFICER);
        answer = disputed();
        merge(claimant, between);
        merge(between, successor);
    }

    @Test
    void whoSpeaksForTheClaimantIsTold_R83() {
        assertThat(rows.speakingFor(List.of(claimant.id(), bystander.id())))
                .extracting(Member::subject)
                .containsExactlyInAnyOrder(officer.subject(), other.subject());
    }

    @Test
    void whoSpeaksForTheClaimantRepliesAndNobodyElse_R83() {
        assertRefused(
                "link.not-claimant",
                () -> MembershipFixtures.as(other, () -> questions.reply(answer, "We look into it", "en")));

        MembershipFixtures.as(officer, () -> questions.reply(answer, "We look into it", "en"));

        assertThat(jdbc.sql("select organisation from traceability.link_reply where answer = ?")
                        .param(answer.value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(successor.id().value());
    }

    private LinkAnswerId disputed() {
        var links = new LinkFixtures(jdbc, byHand, clock);
        var owner = country.organisation("ORG-0003").id().value();
        var agency = claimant.id().value();
        LinkId cited = links.claim(links.plan(agency), links.input(owner), agency, 3);
        links.answer(cited, owner, LinkState.DISPUTED);
        return new LinkAnswerId(jdbc.sql("select id from traceability.link_answer where link = ?")
                .param(cited.value())
                .query(UUID.class)
                .single());
    }

    private void merge(Organisation organisation, Organisation into) {
        var change = country.as("sami", () -> changes.proposeMerger(organisation.id(), into.id(), WHY));
        country.as("nadia", () -> changes.confirm(change));
    }
}
