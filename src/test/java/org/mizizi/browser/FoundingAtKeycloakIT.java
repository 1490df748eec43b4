package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.mizizi.TestDatabase;
import org.mizizi.founding.FirstInvitation;
import org.mizizi.founding.FoundingDraft;
import org.mizizi.founding.FoundingFixtures;
import org.mizizi.founding.Foundings;
import org.mizizi.founding.SmallCountry;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** An empty portal with the real Keycloak: those who are named at the founding are let in by it. */
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
class FoundingAtKeycloakIT {

    @Autowired
    FoundingFixtures fixtures;

    @Autowired
    Foundings foundings;

    @BeforeEach
    void keycloakAndItsMailServerAnswer() {
        TestKeycloak.realm();
        TestKeycloak.mails().start();
    }

    @AfterEach
    void noMoreMail() {
        TestKeycloak.mails().stop();
    }

    @Test
    void theFirstTwoPeopleAreMailedAndActInTheirRoles_R02() {
        assertThat(found()).hasSize(2).allMatch(invited -> invited.door().isEmpty());
        actsAs("sami@mizizi.example", "en", "role.ADMINISTRATOR");
        actsAs("nadia@mizizi.example", "fr", "role.CONVENOR");
    }

    private List<FirstInvitation> found() {
        return ActingAs.person(new DemoAccount("visitor", "A visitor", Set.of()), () -> {
            foundings.admit(fixtures.printed());
            foundings.save(new FoundingDraft(foundings.draft().version(), SmallCountry.file()));
            return foundings.found();
        });
    }

    private static void actsAs(String email, String language, String role) {
        var invited = new InvitedPart(email);
        try (var person = Person.anybody(TestKeycloak.portal(), language, Person.DESK)) {
            invited.choosesPassword(person);
            invited.signsIn(person);
            assertThat(person.page().locator(".who")).containsText(person.reads(role));
        }
    }
}
