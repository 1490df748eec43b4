package org.mizizi.translations.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.shared.Paths;
import org.mizizi.translations.MachineHelp;
import org.mizizi.translations.TranslationFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** nobody sees anything of a machine in a country whose operator has named none. */
@PortalTest
@Import({PrioritiesFixtures.class, TranslationFixtures.class})
@ViewPackages(classes = TranslateView.class)
class WithoutAMachineTests extends SpringBrowserlessTest {

    @Autowired
    TranslationFixtures fixtures;

    @Autowired
    MachineHelp help;

    @Test
    @SignedInAs("yusuf")
    void theDeskKnowsOfNone_R46() {
        var said = fixtures.said(Authorship.NAMED);
        Address.open(Paths.translate(String.valueOf(said.reference()), "en"));
        assertThat(requireNonNull(((TranslateView) getCurrentView()).form).machine)
                .isNull();
        assertThat(Shown.text(getCurrentView())).doesNotContainIgnoringCase("machine");
        assertThat(help.offer(said.id().value(), "en")).isEmpty();
        assertRefused("translation.machine-off", () -> help.ask(said.id().value(), "", "en"));
    }
}
