package org.mizizi.translations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.WholeList;
import org.mizizi.shared.Paths;
import org.mizizi.translations.Agreed;
import org.mizizi.translations.Glossary;
import org.mizizi.translations.TermRow;
import org.springframework.beans.factory.annotation.Autowired;

/** translators agree on words between the two languages that they come from. */
@PortalTest
@ViewPackages(classes = GlossaryView.class)
class GlossaryViewTests extends SpringBrowserlessTest {

    @Autowired
    Glossary glossary;

    @Test
    @SignedInAs("yusuf")
    void whatIsTypedStandsInTheGlossaryAsItWasTyped_R46() {
        Address.open(Paths.glossary("ar", "en"));
        var form = form();
        test(form.original).setValue("كاتب");
        test(form.rendering).setValue("registrar");
        test(form.forbidden).setValue("clerk\nwriter\n");
        test(form.send).click();
        assertThat(WholeList.of(key -> glossary.into("en", "registrar", key)))
                .extracting(TermRow::agreed)
                .containsExactly(new Agreed("ar", "كاتب", "en", "registrar", List.of("clerk", "writer")));
        assertThat(form().getUI()).isPresent();
        assertThat(Shown.text(getCurrentView())).contains("registrar", "Not: ", "clerk", "writer");
    }

    private TermForm form() {
        return Objects.requireNonNull(((GlossaryView) getCurrentView()).form);
    }
}
