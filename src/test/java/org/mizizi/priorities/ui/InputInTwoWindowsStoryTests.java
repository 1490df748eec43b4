package org.mizizi.priorities.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.TestCountry;
import org.mizizi.look.TwoVersions;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.rounds.Round;
import org.mizizi.security.Roles;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** B2: an older window of an input does not silently overwrite what was written since in a newer one. */
@PortalTest
@Import(PrioritiesFixtures.class)
class InputInTwoWindowsStoryTests {

    private static final String NEWER = "Women mediators are not paid when they travel, and most of them travel.";

    @Autowired
    ApplicationContext spring;

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    @Test
    void bothTextsAreShownAndBothAreKept_B2() {
        var round = fixtures.openRound();
        var account = country.account("salma");
        try (var portal = SpringBrowserlessApplicationContext.createSecured(spring, InputFormView.class)) {
            var salma =
                    portal.newUser(new UsernamePasswordAuthenticationToken(account, null, Roles.authorities(account)));
            var older = salma.newWindow();
            var inOlder = open(older, round);
            var newer = salma.newWindow();
            var inNewer = open(newer, round);

            newer.activate();
            newer.test(inNewer.sentence).setValue(NEWER);
            older.activate();
            older.test(inOlder.sentence).setValue("Women mediators");

            assertThat(told(older)).contains(NEWER);
            var next = salma.newWindow();
            assertThat(open(next, round).sentence.getValue()).isEqualTo("Women mediators");
            assertThat(told(next)).contains(NEWER);
        }
    }

    private static String told(BrowserlessUIContext window) {
        return Shown.text(window.find(TwoVersions.class).single());
    }

    private static InputForm open(BrowserlessUIContext window, Round round) {
        var view = window.navigate(Paths.newInput(round.reference()), InputFormView.class);
        window.roundTrip();
        return requireNonNull(view.form);
    }
}
