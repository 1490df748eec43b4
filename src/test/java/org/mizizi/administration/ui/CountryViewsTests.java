package org.mizizi.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.administration.CountryChange.CountryChangeId;
import org.mizizi.administration.CountryChangeFixtures;
import org.mizizi.administration.CountryChanges;
import org.mizizi.country.Amendment;
import org.mizizi.country.Phase;
import org.mizizi.country.Setting;
import org.mizizi.look.LongList;
import org.mizizi.look.PlacesUpload;
import org.mizizi.proposals.ProposalState;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** the pages on which one person proposes what changes in the country and another lets it hold. */
@PortalTest
@Import(CountryChangeFixtures.class)
class CountryViewsTests extends SpringBrowserlessTest {

    @Autowired
    CountryChanges changes;

    @Autowired
    CountryChangeFixtures fixtures;

    @Test
    @SignedInAs("sami")
    void theAdministratorProposesAndReadsWhyTheyDoNotConfirm() {
        Address.open(Paths.newCountryChange("rule"));
        press("Propose");
        assertThat(lastSaid()).isEqualTo("Something is not filled in yet. Say what is to change.");
        var fields = find(RuleFields.class).single();
        fields.phase.setValue(Phase.Code.CONSOLIDATION);
        fields.endorsements.setValue("0");
        press("Propose");
        assertThat(lastSaid()).startsWith("Say why.");
        reason().setValue("Decided by the council");
        press("Propose");
        assertThat(lastSaid()).isEqualTo("This is what holds already: nothing would change.");

        fields.endorsements.setValue("5");
        press("Propose");

        assertThat(find(H1.class).single().getText()).isEqualTo("Consolidation: 5 endorsements needed");
        assertThat(shown()).contains("Decided by the council", "waits for a second person", "Would hold from");
        assertThat(button("Confirm").isEnabled()).isFalse();
        press("Take the proposal back");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(shown()).contains("taken back");
    }

    @ParameterizedTest
    @EnumSource(Amendment.Kind.class)
    @SignedInAs("sami")
    void everyPartOfTheCountryHasItsForm(Amendment.Kind kind) {
        Address.open("country");
        var way = Shown.addresses(getCurrentView()).stream()
                .filter(href -> href.endsWith("/" + kind.name().toLowerCase(Locale.ROOT)))
                .findFirst();
        Address.open(way.orElseThrow());
        assertThat(find(AmendmentFields.class).single()).isNotNull();
        press("Propose");
        assertThat(lastSaid()).isNotBlank();
    }

    @Test
    @SignedInAs("sami")
    void theFormSaysWhatHoldsTodayAndBetweenWhatItMayLie() {
        Address.open(Paths.newCountryChange("setting"));
        var fields = find(SettingFields.class).single();
        fields.code.setValue(Setting.DAYS_OF_A_ROUND);
        assertThat(shown()).contains("Today: 21. Choose a number from 7 to 180.");
    }

    @Test
    @SignedInAs("sami")
    void ofAFileOfPlacesOnlyWhatChangesIsProposed_D9() {
        Address.open(Paths.newCountryChange("places"));
        var file = find(PlacesUpload.class).single();
        file.offer("code,name_en\nLAKE,Lake Province");
        assertThat(shown()).contains("One place stays as it is.", "nothing would change");
        file.offer("code,name_en\nKE01,Nairobi");
        assertThat(shown()).contains("Row 2: KE01 is the code of a country that the portal does not cover");
        press("Propose");
        assertThat(lastSaid()).startsWith("Something is not filled in yet.");

        file.offer("code,parent,name_en\nLAKE,,Lake Province\nLAKE-BAY,LAKE,Bay of the Herons");
        reason().setValue("The map of the survey office");
        press("Propose");
        assertThat(find(H1.class).single().getText()).isEqualTo("One place");
        assertThat(shown()).contains("Bay of the Herons").doesNotContain("Lake Province");
    }

    @Test
    @SignedInAs("sami")
    void aLanguageIsProposedByItsTagHoweverItIsTyped_R46() {
        Address.open(Paths.newCountryChange("language"));
        var fields = find(LanguageFields.class).single();
        fields.code.setValue("TET");
        fields.name.setValue(
                LocalizedText.of("en", "Tetum").with("fr", "Tétoum").with("ar", "التيتوم"));
        reason().setValue("The constitution");
        press("Propose");
        assertThat(find(H1.class).single().getText()).isEqualTo("Language of the people: Tetum");
        assertThat(shown()).contains("tet", "from left to right");
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorConfirmsAfterReadingWhatFollows() {
        var change = fixtures.proposed();
        Address.open(Paths.countryChange(change.value()));
        press("Confirm");
        assertThat(state(change)).isEqualTo(ProposalState.PROPOSED);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(state(change)).isEqualTo(ProposalState.CONFIRMED);
        assertThat(shown()).contains("Confirmed; holds from");
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorRefusesOnlyWithWords() {
        var change = fixtures.proposed();
        Address.open(Paths.countryChange(change.value()));
        press("Refuse");
        assertThat(state(change)).isEqualTo(ProposalState.PROPOSED);
        reason().setValue("The council decided otherwise");
        press("Refuse");
        assertThat(state(change)).isEqualTo(ProposalState.REFUSED);
        assertThat(shown()).contains("The council decided otherwise");
    }

    @Test
    @SignedInAs("amina")
    void theAuditorReadsEverythingAndChangesNothing() {
        var change = fixtures.proposed();
        Address.open("country?state=PROPOSED");
        assertThat(Shown.addresses(find(LongList.class).single().rows)).contains(Paths.countryChange(change.value()));
        assertThat(Shown.addresses(getCurrentView())).noneMatch(href -> href.contains("country/new"));
        Address.open(Paths.countryChange(change.value()));
        assertThat(find(Button.class).all().stream().map(Button::getText))
                .doesNotContain("Confirm", "Refuse", "Take the proposal back");
    }

    private ProposalState state(CountryChangeId change) {
        return changes.find(change).course().state();
    }

    private TextArea reason() {
        return find(TextArea.class).all().getLast();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void press(String text) {
        button(text).click();
    }

    private String lastSaid() {
        return Shown.text(find(Notification.class).all().getLast()).strip();
    }

    private String shown() {
        return Shown.text((Component) getCurrentView());
    }
}
