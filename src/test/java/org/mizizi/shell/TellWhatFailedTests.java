package org.mizizi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** B5: no button is dead, and a view that cannot be opened says so in the reader's language. */
@PortalTest
@ViewPackages(classes = TellWhatFailedTests.Breaks.class)
@SignedInAs("salma")
@ExtendWith(OutputCaptureExtension.class)
class TellWhatFailedTests extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @Route("breaks")
    @AnonymousAllowed
    static class Breaks extends Div {
        Breaks() {
            throw new IllegalStateException("x\r\n2026-11-25 ERROR forged");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, It did not work", "fr, Cela n’a pas marché", "ar, لم تنجح العملية"})
    void aButtonThatRunsIntoAFailureSaysSoWithACode_B5(String language, String words) {
        UI.getCurrent().setLocale(Locale.of(language));
        click(new Button("", _ -> {
            throw new IllegalStateException(new SQLException("no space left on device", "53100"));
        }));
        assertThat(said()).contains(words).containsPattern("[2-9A-Z]{6}");
    }

    @Test
    void aConstraintOfOneFieldIsToldAsThatFieldsRefusal_B5() {
        click(new Button(
                "",
                _ -> jdbc.sql(
                                "insert into founding.secret (fingerprint, founder) values (sha256('x'), repeat('x', 101))")
                        .update()));
        assertThat(said()).contains("longer than the database holds");
    }

    @Test
    void whatIsThereAlreadyIsToldAsSuch_B5() {
        click(new Button("", _ -> {
            throw new DataIntegrityViolationException("", new SQLException("", "23505"));
        }));
        assertThat(said()).contains("this exists already");
    }

    @Test
    void aViewThatCannotBeOpenedIsThePortalsOwnPage_L3() {
        navigate("breaks", ItDidNotWork.class);
        assertThat(find(Paragraph.class).withClassName("lead").all().getFirst().getText())
                .contains("It did not work")
                .containsPattern("[2-9A-Z]{6}");
    }

    @Test
    void whatOthersLogIsOneLineToo_F4(CapturedOutput output) {
        LoggerFactory.getLogger("somebody.else")
                .error("x\r\n2026-11-25 forged", new IllegalStateException("y\n2026-11-25 forged as well"));
        assertThat(output.getOut().lines().filter(line -> line.contains("forged")))
                .singleElement()
                .asString()
                .contains("forged", "forged as well");
    }

    /** As the server does with a click from the browser: what the listener throws goes to the session's handler. */
    private void click(Button button) {
        UI.getCurrent().add(button);
        try {
            button.click();
        } catch (RuntimeException thrown) {
            VaadinSession.getCurrent()
                    .getErrorHandler()
                    .error(new ErrorEvent(thrown, button.getElement().getNode()));
        }
    }

    private String said() {
        return Shown.text(find(Notification.class).all().getLast());
    }
}
