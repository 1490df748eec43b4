package org.mizizi.watching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.security.HearRefusals;
import org.mizizi.security.RefusedAttempt;
import org.mizizi.security.Right;
import org.mizizi.shared.PersonId;
import org.mizizi.watching.KeptRefusals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** F3: the page on which the administrator and the auditor read what the portal refused. */
@PortalTest
@Import(KeptRefusals.class)
class RefusedListViewTests extends SpringBrowserlessTest {

    @Autowired
    KeptRefusals kept;

    @Autowired
    HearRefusals hearing;

    @Autowired
    TestCountry country;

    @BeforeEach
    void nothingWasRefusedYet() {
        kept.drop();
    }

    @Test
    @SignedInAs("sami")
    void anEmptyListSaysWhatWillAppear() {
        Address.open("refused");
        assertThat(shown()).contains("Nothing was refused. Attempts appear here");
    }

    /** Of the rule only the sentence stands there: the number it tells somebody is left out, as what they typed would be. */
    @Test
    @SignedInAs("amina")
    void whoWhatAndWhichRuleStandInWordsAndWhoSpeaksUnderProtectionDoesNot() {
        var agency = country.organisation("ORG-0011").id();
        for (var time = 0; time < 3; time++) {
            refused(country.person("erik"), Right.CONVENE, "not-your-role");
        }
        refused(country.person("erik"), Right.PROPOSE_COUNTRY_CHANGE, "amendment.setting-limits");
        hearing.hear(new RefusedAttempt(null, null, Right.CAST_BALLOT, "not-your-role", KeptRefusals.AT));
        hearing.hear(new RefusedAttempt(country.person("erik"), agency, null, "not-your-role", KeptRefusals.AT));
        kept.keep();

        Address.open("refused");

        assertThat(shown())
                .contains(
                        "Lead a round, the register or a strategy",
                        "Your role cannot do this.",
                        "erik",
                        "3 times within the hour",
                        "Choose a number from … to ….",
                        "Something that none of their pages offers",
                        "Not named: one may speak under protection here")
                .doesNotContain("{0}");

        Address.open("refused?right=CAST_BALLOT");
        assertThat(shown()).contains("Cast a ballot", "Not named").doesNotContain("erik");
        Address.open("refused?organisation=" + agency.value());
        assertThat(shown()).contains("erik").doesNotContain("3 times within the hour");
        Address.open("refused?organisation=nobody&rule=amendment.setting-limits");
        assertThat(shown()).contains("Choose a number").doesNotContain("Not named");
    }

    @Test
    @SignedInAs("sami")
    void inEveryLanguageTheCountsAreWords() {
        for (var time = 0; time < 2; time++) {
            refused(country.person("erik"), Right.DECIDE_PLAN, "not-your-role");
        }
        kept.keep();
        for (var language : List.of("fr: 2 fois dans l’heure", "ar: مرتين خلال ساعة")) {
            UI.getCurrent().setLocale(Locale.of(language.substring(0, 2)));
            Address.open("refused");
            assertThat(shown()).contains(language.substring(4));
        }
    }

    private void refused(PersonId person, Right right, String objection) {
        hearing.hear(new RefusedAttempt(person, null, right, objection, KeptRefusals.AT));
    }

    private String shown() {
        return Shown.text((Component) getCurrentView());
    }
}
