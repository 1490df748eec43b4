package org.mizizi.translations.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.shared.Paths;
import org.mizizi.translations.MachineFixtures;
import org.mizizi.translations.TranslationFixtures;
import org.mizizi.translations.TranslationOrigin;
import org.mizizi.translations.Translations;
import org.mizizi.translations.machine.SmallTranslationServer;
import org.mizizi.translations.machine.SmallTranslationServer.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** a translator asks the machine, goes on meanwhile, and decides what becomes of its words. */
@PortalTest
@Import({PrioritiesFixtures.class, TranslationFixtures.class, MachineFixtures.class})
@ViewPackages(classes = {TranslateView.class, TranslatorsDeskView.class})
class AskTheMachineTests extends SpringBrowserlessTest {

    @Autowired
    TranslationFixtures fixtures;

    @Autowired
    MachineFixtures machine;

    @Autowired
    SmallTranslationServer server;

    @Autowired
    Translations translations;

    @BeforeEach
    void itAnswers() {
        server.answersAgain();
    }

    @Test
    @SignedInAs("yusuf")
    void whatItSaysIsWrittenIntoTheFieldsAndSavedAsAHumans_R46() {
        var said = opened(Authorship.NAMED);
        test(help().ask.button()).click();
        assertThat(Shown.text(getCurrentView())).contains("The machine is asked.");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        answered();

        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThat(form().title.in("en").getValue()).startsWith("Translated: ");
        test(form().title.in("en")).setValue("We want clean water.");
        test(form().save).click();
        assertThat(translations.of(said.id().value()))
                .extracting(one -> one.by().origin())
                .containsExactly(TranslationOrigin.HUMAN);
    }

    @Test
    @SignedInAs("yusuf")
    void whatIsLetStandIsLabelledForEveryReader_R46() {
        var said = opened(Authorship.NAMED);
        test(help().ask.button()).click();
        answered();
        test(help().letStand.button()).click();
        assertThat(translations.of(said.id().value()))
                .extracting(one -> one.by().origin())
                .containsExactly(TranslationOrigin.MACHINE);
        assertThat(Shown.text(getCurrentView()))
                .contains(
                        "Translated by a machine, not checked by anybody yet",
                        "A machine said this: nobody reviews it.");
    }

    @Test
    @SignedInAs("yusuf")
    void whatIsTypedAlreadyIsNotTakenAway_R46() {
        opened(Authorship.NAMED);
        test(form().title.in("en")).setValue("My own words");
        test(help().ask.button()).click();
        answered();
        assertThat(form().title.in("en").getValue()).isEqualTo("My own words");
        assertThat(Shown.text(getCurrentView())).contains("Translated: ");
        test(help().take.button()).click();
        assertThat(form().title.in("en").getValue()).startsWith("Translated: ");
    }

    @Test
    @SignedInAs("yusuf")
    void aServerThatFailsIsToldAndCanBeAskedAgain_R46() {
        opened(Authorship.NAMED);
        server.answers(new Answer(503, "", false));
        test(help().ask.button()).click();
        answered();
        assertThat(help().ask.button().isEnabled()).isTrue();
        assertThat(form().title.in("en").isEmpty()).isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    @SignedInAs("yusuf")
    void theButtonSaysWhyProtectedWordsAreNotAsked_R84() {
        opened(Authorship.PROTECTED);
        assertThat(help().ask.button().isEnabled()).isFalse();
        assertThat(Shown.text(getCurrentView())).contains("it goes to no machine. Translate it yourself.");
    }

    private void answered() {
        machine.answered();
        help().look();
    }

    private Input opened(Authorship authorship) {
        var said = fixtures.said(authorship);
        Address.open(Paths.translate(MachineFixtures.reference(said), "en"));
        return said;
    }

    private TranslationForm form() {
        return requireNonNull(((TranslateView) getCurrentView()).form);
    }

    private AskTheMachine help() {
        return requireNonNull(form().machine);
    }
}
