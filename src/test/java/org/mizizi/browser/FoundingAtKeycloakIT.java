package org.mizizi.browser;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.mizizi.TestDatabase;
import org.mizizi.country.Setting;
import org.mizizi.demo.DemoClock;
import org.mizizi.founding.FoundingFixtures;
import org.mizizi.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * From an empty portal with the real Keycloak to its first ballots: founded and filled from files, and seven people who are
 * let in by two. Then a rule changes half-way. As nobody sees the demo clock beside a real sign-in, the test moves it.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "mizizi.demo.load=false",
            "spring.main.register-shutdown-hook=false",
            "vaadin.launch-browser=false"
        })
@ActiveProfiles({"demo", "keycloak"})
@ContextConfiguration(initializers = {TestDatabase.class, TestKeycloak.class})
@Import(FoundingFixtures.class)
@DirtiesContext
@ResourceLock(TestKeycloak.PORTAL)
@Order(1)
@Timeout(value = 10, unit = MINUTES)
class FoundingAtKeycloakIT {

    private static final int FEWEST_BALLOTS = 5;
    private static final int MORE_BALLOTS = 7;

    @Autowired
    FoundingFixtures fixtures;

    @Autowired
    DemoClock clock;

    private final FoundingPart people = new FoundingPart(TestKeycloak.portal(), TestKeycloak.mails());

    @BeforeEach
    void keycloakAndItsMailServerAnswer() {
        TestKeycloak.realm();
        TestKeycloak.mails().start();
    }

    @AfterEach
    void leave() {
        people.close();
        TestKeycloak.mails().stop();
    }

    @Test
    void sevenPeopleComeFromAnEmptyPortalToTheirFirstBallotsAndWhatWasDecidedOutlivesItsRule_R02_R87() {
        people.founds(fixtures.printed(), "visitor", TestRealms.PASSWORD);
        people.isLetIn("sami");
        people.isLetIn("nadia");
        people.enterOrganisations();
        entersSalmaAndTheOthers();
        var priority = asksWhatPeopleNeed();
        var ranked = organisationsRank(priority);
        aRuleChangesHalfWay(ranked, priority);
    }

    private void entersSalmaAndTheOthers() {
        people.enters("Salma", "Women of the Lake", Role.CIVIL_SOCIETY_REPRESENTATIVE);
        people.enters("Hassan", "Council of Elders", Role.CIVIL_SOCIETY_REPRESENTATIVE);
        people.enters("Grace", "Ministry of Roads", Role.MINISTRY_OFFICER);
        people.enters("Lucia", "Office at the Lake", Role.EXTERNAL_OFFICER);
        people.enters("Amina", "Peace Secretariat", Role.AUDITOR);
    }

    private String asksWhatPeopleNeed() {
        var convenor = new ConvenorsPart(people.person("nadia"));
        var script = Script.of("en");
        var round = convenor.plans("COLLECT", Script.COLLECT, Script.DESCRIPTION);
        convenor.announcesAndOpens(round);
        new InputsPart(people.person("salma")).submits(round, script.need());
        new InputsPart(people.person("hassan")).submits(round, Script.ARABIC);
        new InputsPart(people.person("lucia")).isRefused(round);
        var desk = new DeskPart(people.person("nadia"));
        desk.groups(round, List.of(Script.ARABIC.sentence()), Script.GOAL, Script.SUMMARY, Script.REASON);
        return desk.groups(round, List.of(script.need().sentence()), Script.PRIORITY, Script.SUMMARY, Script.REASON);
    }

    private String organisationsRank(String priority) {
        var convenor = new ConvenorsPart(people.person("nadia"));
        var ranking = convenor.plans("RANK", Script.RANK, Script.DESCRIPTION);
        convenor.announcesAndOpens(ranking);
        for (var name : List.of("salma", "hassan", "grace")) {
            new BallotPart(people.person(name), ranking).ordersByKeyboard(priority);
        }
        convenor.closesEarly(ranking, Script.EARLY.in("en"));
        new BallotPart(people.person("salma"), ranking).readsThatTheyAreTooFew(FEWEST_BALLOTS);
        return ranking;
    }

    /** The next ranking opens under the new number; of the earlier one is told what was told by the old one. */
    private void aRuleChangesHalfWay(String ranked, String priority) {
        people.changeNumber(Setting.BALLOTS_TO_SHOW, MORE_BALLOTS);
        var convenor = new ConvenorsPart(people.person("nadia"));
        var next = convenor.announcesForNextWeek("RANK", Script.RANK, Script.DESCRIPTION);
        clock.forward(Duration.ofDays(8));
        var salma = people.person("salma");
        new BallotPart(salma, next).ordersByKeyboard(priority);
        convenor.closesEarly(next, Script.EARLY.in("en"));
        new BallotPart(salma, next).readsThatTheyAreTooFew(MORE_BALLOTS);
        new BallotPart(salma, ranked).readsThatTheyAreTooFew(FEWEST_BALLOTS);
    }
}
