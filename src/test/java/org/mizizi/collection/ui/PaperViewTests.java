package org.mizizi.collection.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.collection.FromPaper.form;
import static org.mizizi.collection.FromPaper.table;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.collection.FromPaper;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.rounds.Round;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** a member prints forms, sees what a table would bring, takes it in, and takes it back. */
@PortalTest
@Import(PrioritiesFixtures.class)
@ViewPackages(classes = PaperView.class)
class PaperViewTests extends SpringBrowserlessTest {

    @Autowired
    PrioritiesFixtures priorities;

    private Round round;

    @BeforeEach
    void aRoundCollects() {
        round = priorities.openRound();
    }

    @Test
    @SignedInAs("salma")
    void aMemberChoosesTheLanguageAndTheNumberOfForms_R89() {
        open();
        var print = find(PrintCard.class).single();
        assertThat(print.language.getValue()).isEqualTo(InterfaceLanguage.ENGLISH);
        assertThat(print.number.getListDataView().getItems()).hasSize(50);
        var link = find(Anchor.class, print).single();
        assertThat(link.getTarget()).contains("_blank");
        assertThat(link.getHref()).contains("VAADIN/dynamic/resource");
    }

    @Test
    @SignedInAs("salma")
    void everyRowIsShownWithItsErrorsBeforeAnythingIsTakenIn_R89() {
        open();
        var code = FromPaper.code();
        card().offer(table(form(code), form("").with("place", "Atlantis").with("people", "many")));
        assertThat(shown())
                .contains(
                        "One row would be taken in",
                        code,
                        "place: “Atlantis” cannot stand here",
                        "people: “many” is no whole number",
                        "One row has an error");
        assertThat(card().take.button().isEnabled()).isFalse();

        card().offer(table(form(code)));
        assertThat(shown()).doesNotContain("Atlantis");
        card().take.button().click();
        assertThat(shown()).contains("One input was taken in", code, "INP-");
        card().offer(table(form(code)));
        assertThat(shown()).contains("Taken in before: INP-", "Everything in this table was taken in before");
    }

    @Test
    @SignedInAs("salma")
    void aTableIsTakenBackAfterItWasAskedOnceMore_R89() {
        open();
        card().offer(table(form(""), form("")));
        card().take.button().click();
        assertThat(shown()).contains("2 inputs, handed in on", " · new");
        test(find(Button.class).withText("Take back").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(shown()).contains("taken back on").doesNotContain(" · new");
        assertThat(find(Button.class).withText("Take back").exists()).isFalse();
    }

    @Test
    @SignedInAs("salma")
    void whatIsNoTableIsToldWithTheRemedy_R89() {
        open();
        card().offer("a,b\n1,2");
        assertThat(shown()).contains("these are missing: receipt, day, sentence");
    }

    @Test
    @SignedInAs("salma")
    void onceTheRoundIsOverThePageSaysSo_R89() {
        priorities.close(round);
        open();
        assertThat(find(Anchor.class, find(PrintCard.class).single()).exists()).isFalse();
        assertThat(shown()).contains("You have handed in no table");
    }

    @Test
    void theEmptyTableIsReadBySpreadsheetsAsItIsMeant_R89() {
        assertThat(Files.csv(List.of(List.of("receipt", "day")))).isEqualTo("\uFEFFreceipt,day\r\n");
    }

    private void open() {
        Address.open(Paths.paper(round.reference()));
    }

    private TableCard card() {
        return find(TableCard.class).single();
    }

    private String shown() {
        return Shown.text(getCurrentView());
    }
}
