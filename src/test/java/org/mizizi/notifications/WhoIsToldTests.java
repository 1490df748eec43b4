package org.mizizi.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mizizi.priorities.PrioritiesFixtures.takenUp;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.actors.DeputyFixtures;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.actors.NewMembership;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.actors.OrganisationFixtures;
import org.mizizi.comments.CommentDisposition;
import org.mizizi.comments.CommentOutcome;
import org.mizizi.comments.Comments;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Priority;
import org.mizizi.priorities.Register;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.StrategyFixtures;
import org.mizizi.traceability.LinkAnswer;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;
import org.mizizi.traceability.SeenQuestion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Import({
    PrioritiesFixtures.class,
    StrategyFixtures.class,
    MembershipFixtures.class,
    DeputyFixtures.class,
    OrganisationFixtures.class
})
class WhoIsToldTests {

    @Autowired
    ByHand byHand;

    @Autowired
    Notices notices;

    @Autowired
    MembershipChanges changes;

    @Autowired
    MembershipFixtures memberships;

    @Autowired
    DeputyFixtures deputies;

    @Autowired
    OrganisationChanges organisations;

    @Autowired
    OrganisationFixtures proposals;

    @Autowired
    Inputs inputs;

    @Autowired
    Rounds rounds;

    @Autowired
    Clock clock;

    @Autowired
    Register register;

    @Autowired
    Questions questions;

    @Autowired
    RemindOfQuestions reminder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Comments comments;

    @Autowired
    Strategies strategies;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    StrategyFixtures framework;

    @Autowired
    TestCountry country;

    @Test
    void aDeputyAndWhoIsAwayAreToldThatItCounts_R87() {
        var away = deputies.away("ORG-0003", Role.MINISTRY_APPROVER);
        var wanted = deputies.somebodyFor(away, 3);
        deputies.named(wanted);
        var page = Paths.organisation("ORG-0003");
        await().untilAsserted(() -> {
            assertThat(told(away, page)).containsExactly("deputy-you-have");
            assertThat(told(wanted.deputy(), page)).containsExactly("deputy-you-are");
        });
    }

    @Test
    void whoProposedAMembershipIsToldWhatTheSecondPersonMadeOfIt_R87() {
        var confirmed = memberships.proposed("ORG-0002", Role.MINISTRY_OFFICER);
        var refused = memberships.proposed("ORG-0002", Role.MINISTRY_OFFICER);
        country.as("nadia", () -> changes.confirm(confirmed));
        country.as("nadia", () -> changes.refuse(refused, MembershipFixtures.because("Nobody knows them")));
        await().untilAsserted(() -> {
            assertThat(told("sami", Paths.membership(confirmed.value()))).containsExactly("membership-confirmed");
            assertThat(told("sami", Paths.membership(refused.value()))).containsExactly("membership-refused");
        });
        assertThat(told("nadia", Paths.membership(refused.value()))).isEmpty();
    }

    @Test
    void whoProposedOrganisationsIsToldWhatTheSecondPersonMadeOfThem_R87() {
        var confirmed = proposals.proposed();
        var refused = proposals.proposed();
        country.as("nadia", () -> organisations.confirm(confirmed));
        country.as("nadia", () -> organisations.refuse(refused, MembershipFixtures.because("Nobody knows them")));
        await().untilAsserted(() -> {
            assertThat(told("sami", Paths.organisationChange(confirmed.value())))
                    .containsExactly("organisations-confirmed");
            assertThat(told("sami", Paths.organisationChange(refused.value())))
                    .containsExactly("organisations-refused");
        });
    }

    @Test
    void theAuthorAndNobodyElseIsToldOfAQuestionAndOfTheAnswer() {
        var round = priorities.openRound();
        var input = priorities.submit("grace", round, "Judges live too far away");
        var path = Paths.input(String.valueOf(input.reference()));
        country.as("nadia", () -> inputs.sendBack(input.id(), text("Which district?")));
        await().untilAsserted(() -> assertThat(told("grace", path)).containsExactly("input-returned"));
        assertThat(told("okello", path)).isEmpty();
    }

    /** B6: whoever was told of a round is told that it was taken back. */
    @Test
    void thoseInvitedAreToldThatARoundWasTakenBack() {
        country.as("nadia", () -> {
            var now = clock.instant();
            var planned = rounds.plan(new RoundPlan(
                    RoundPurpose.COLLECT,
                    text("A round that never opens"),
                    text("Tell us."),
                    now,
                    now.plus(Duration.ofDays(30)),
                    null,
                    null,
                    country.internal()));
            rounds.announce(planned.id());
            rounds.takeBack(planned.id());
        });

        await().untilAsserted(() -> assertThat(messages("salma")).contains("round-taken-back"));
        assertThat(messages("erik")).doesNotContain("round-taken-back");
    }

    @Test
    void theOwnerIsAskedWhetherAPriorityReflectsTheirInput() {
        var round = priorities.openRound();
        var mine = priorities.submit("salma", round, "Mediators are not paid");
        var hidden = priorities.submit("hassan", round, "Elders are threatened", Authorship.PROTECTED);
        country.as(
                "nadia",
                () -> register.form(
                        PrioritiesFixtures.priority("Local mediation"), Set.of(mine.id(), hidden.id()), takenUp()));
        await().untilAsserted(() -> assertThat(messages("salma")).contains("input-grouped", "input-answered"));
        await().untilAsserted(() -> assertThat(messages("hassan")).contains("input-grouped", "input-answered"));
        assertThat(messages("nadia")).doesNotContain("input-grouped");
        assertThat(sentence("salma", mine)).contains("Local mediation");
    }

    /** of a protected author the claimant is not told, as that would tell when they answered. */
    @Test
    void theClaimantIsToldOfEachAnswerAndTheAuthorOfTheReply_R83() {
        var round = priorities.openRound();
        var mine = priorities.submit("salma", round, "Mediators walk at night");
        var hidden = priorities.submit("hassan", round, "Elders walk at night", Authorship.PROTECTED);
        var formed = country.as(
                "nadia",
                () -> register.form(
                        PrioritiesFixtures.priority("Safe nights"), Set.of(mine.id(), hidden.id()), takenUp()));
        var path = Paths.priority(formed.reference());
        for (var person : List.of("hassan", "salma")) {
            country.as(
                    person,
                    () -> asked(formed).forEach(link -> questions.answer(link, LinkState.PARTLY, "Not all.", "en")));
        }
        await().untilAsserted(() -> assertThat(told("nadia", path)).containsExactly("link-partly"));

        var answer = register.originsOf(formed.id()).stream()
                .flatMap(origin -> origin.answers().given().stream())
                .map(LinkAnswer::id)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        country.as("nadia", () -> questions.reply(answer, "It is in the summary now.", "en"));
        await().untilAsserted(() -> assertThat(messages("salma")).contains("link-replied"));
        assertThat(messages("hassan")).doesNotContain("link-replied");
    }

    /** once, and only those who have not answered. */
    @Test
    void thoseWhoHaveNotAnsweredAreRemindedBeforeTheirDay_R83() {
        var round = priorities.openRound();
        var mine = priorities.submit("salma", round, "Wells are far");
        var other = priorities.submit("amadou", round, "Wells are dry");
        var formed = country.as(
                "nadia",
                () -> register.form(
                        PrioritiesFixtures.priority("Near wells"), Set.of(mine.id(), other.id()), takenUp()));
        country.as("amadou", () -> questions.confirm(asked(formed)));
        byHand.write(jdbc.sql(
                        "update traceability.link set claimed_at = claimed_at - interval '17 days' where downstream = ?")
                .param(formed.id().value()));
        byHand.write(
                jdbc.sql("update traceability.node set asking_since = asking_since - interval '17 days' where id = ?")
                        .param(formed.id().value()));

        reminder.remind();
        reminder.remind();

        assertThat(reminded("salma", "Near wells")).isEqualTo(1);
        assertThat(reminded("amadou", "Near wells")).isZero();
    }

    private long reminded(String person, String title) {
        return mine(person).stream()
                .filter(notice -> notice.message().equals("question-due-soon"))
                .filter(notice -> notice.arguments().json().contains(title))
                .count();
    }

    private List<SeenQuestion> asked(Priority formed) {
        return questions.waitingForMe().stream()
                .filter(link -> link.downstream().id().equals(formed.id().value()))
                .map(LinkRow::seen)
                .toList();
    }

    @Test
    void theAuthorOfACommentIsToldOfTheAnswer() {
        var strategy = framework.inConsultation();
        framework.openRound(strategy);
        var anchor = framework.paragraph(strategy, SectionKind.VISION, 1);
        var comment = country.as("amadou", () -> comments.write(anchor, "en", "Name the young."));
        country.as(
                "nadia",
                () -> comments.answer(
                        comment.id(), CommentDisposition.of(CommentOutcome.TAKEN_UP, StrategyFixtures.text("We do."))));
        await().untilAsserted(() ->
                assertThat(told("amadou", Paths.strategy(strategy.number()))).contains("comment-answered"));
    }

    @Test
    void thoseWhoSignAreToldThatARevisedStrategyIsReady() {
        var strategy = framework.revised();
        await().untilAsserted(() ->
                assertThat(told("okello", Paths.strategy(strategy.number()))).contains("strategy-to-sign"));
        assertThat(told("grace", Paths.strategy(strategy.number()))).doesNotContain("strategy-to-sign");
    }

    private String sentence(String person, Input input) {
        return mine(person).stream()
                .filter(notice -> notice.message().equals("input-grouped"))
                .map(notice -> notice.arguments().json())
                .filter(arguments -> arguments.contains(String.valueOf(input.reference())))
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(NewMembership one, String path) {
        var account = new DemoAccount(one.name(), one.name(), Set.of(one.role()));
        return told(
                ActingAs.person(account, () -> WholeList.of(key -> notices.mine(NoticeSearch.EVERYTHING, key))), path);
    }

    private List<String> told(String person, String path) {
        return told(mine(person), path);
    }

    private static List<String> told(List<Notice> notices, String path) {
        return notices.stream()
                .filter(notice -> notice.path().equals(path))
                .map(Notice::message)
                .toList();
    }

    private List<String> messages(String person) {
        return mine(person).stream().map(Notice::message).toList();
    }

    private List<Notice> mine(String person) {
        return country.as(person, () -> WholeList.of(key -> notices.mine(NoticeSearch.EVERYTHING, key)));
    }
}
