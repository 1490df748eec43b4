package org.mizizi.founding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.Shown;
import org.mizizi.TestDatabase;
import org.mizizi.founding.FoundingDraft;
import org.mizizi.founding.FoundingFile;
import org.mizizi.founding.FoundingFixtures;
import org.mizizi.founding.Foundings;
import org.mizizi.founding.SmallCountry;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.WhyNot;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Roles;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** an empty portal, and whoever set it up. */
@SpringBootTest(properties = {"mizizi.demo.load=false", "spring.main.register-shutdown-hook=false"})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(FoundingFixtures.class)
class FoundingViewTests extends SpringBrowserlessTest {

    @Autowired
    FoundingFixtures fixtures;

    @Autowired
    Foundings foundings;

    @BeforeEach
    void signIn() {
        var account = new DemoAccount("sami", "Sami", Set.of());
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(account, null, Roles.authorities(account)));
    }

    @AfterEach
    void signOut() {
        fixtures.nobodyHasBegun();
        SecurityContextHolder.clearContext();
    }

    @Test
    void onlyTheSecretThatWasPrintedLastMakesAFounder() {
        var first = fixtures.printed();
        var last = fixtures.printed();
        open("");
        show(first);
        assertThat(lastSaid()).startsWith("This is not the secret that was printed last.");
        assertThat(foundings.isFounder()).isFalse();

        show(last.toLowerCase(Locale.ROOT).replace('-', ' '));
        assertThat(foundings.isFounder()).isTrue();
        assertThat(find(H1.class).single().getText()).isEqualTo("Found the country");
        assertThat(find(SecretForm.class).exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked") // a field is found by its class
    void whatIsFilledInIsKeptWithoutAButtonAndFoundAgain() {
        founder();
        open("country");
        find(CheckboxGroup.class).single().setValue(Set.of("en"));
        find(LocalizedField.class).all().getFirst().in("en").setValue("Tamariya");
        test(find(LocalizedField.class).all().getFirst().in("en")).setValue("Tamariya, a region");
        find(ComboBox.class).all().getFirst().setValue(ZoneId.of("Africa/Khartoum"));

        var land = foundings.draft().file().country();
        assertThat(land.languages()).containsExactly("en");
        assertThat(land.name())
                .isNotNull()
                .satisfies(name -> assertThat(name.original()).isEqualTo("Tamariya, a region"));
        assertThat(missing())
                .containsExactly(
                        "The country: choose at least one country that the portal covers, by its code of three letters (ISO 3166-1).",
                        "The country: choose the currency of plans.");

        open("country");
        assertThat(find(LocalizedField.class).all().getFirst().in("en").getValue())
                .isEqualTo("Tamariya, a region");
    }

    @Test
    @SuppressWarnings("unchecked") // a field is found by its class
    void aLanguageThatIsTakenAwayAndComesBackHasItsWordsStill() {
        founder();
        open("country");
        var languages = find(CheckboxGroup.class).single();
        languages.setValue(Set.of("en", "fr"));
        find(LocalizedField.class).all().getFirst().setValue(SmallCountry.text("Lake", "Lac"));
        languages.setValue(Set.of("en"));
        assertThat(foundings.draft().file().country().name()).isEqualTo(LocalizedText.of("en", "Lake"));
        languages.setValue(Set.of("en", "fr"));
        assertThat(foundings.draft().file().country().name()).isEqualTo(SmallCountry.text("Lake", "Lac"));
    }

    @Test
    @SuppressWarnings("unchecked") // a field is found by its class
    void whatTheCountrySaysInItsNoticesGoesWithItsLanguages_R90() {
        founder();
        open("country");
        var languages = find(CheckboxGroup.class).single();
        languages.setValue(Set.of("en", "fr"));
        find(LocalizedField.class).all().get(1).setValue(SmallCountry.text("Ask us", "Demandez-nous"));
        languages.setValue(Set.of("fr"));
        assertThat(notices().privacy()).isEqualTo(LocalizedText.of("fr", "Demandez-nous"));
        assertThat(notices().accessibility()).isNull();
        languages.setValue(Set.of("en", "fr"));
        assertThat(notices().privacy()).isEqualTo(SmallCountry.text("Ask us", "Demandez-nous"));
    }

    private FoundingFile.OwnNotices notices() {
        return foundings.draft().file().country().notices();
    }

    @Test
    void eachStepShowsItsPartOfTheFileAndWritesItBackEqual() {
        founder();
        foundings.save(new FoundingDraft(0, SmallCountry.file()));
        for (var step : List.of(
                "country", "languages", "dimensions", "phases", "places", "policies", "coordination", "secretariat")) {
            open(step);
            assertThat(missing()).as(step).isEmpty();
            assertThat(find(StepForm.class).single().into(SmallCountry.file()))
                    .as(step)
                    .isEqualTo(SmallCountry.file());
        }
    }

    @Test
    void theCountryCannotBeFoundedBeforeNothingIsMissing() {
        founder();
        open("");
        var found = find(GuardedButton.class, find(FoundCard.class).single()).single();
        assertThat(found.button().isEnabled()).isFalse();
        assertThat(find(WhyNot.class, found).single().getText())
                .isEqualTo("The country: choose at least one language of the portal.");

        foundings.save(new FoundingDraft(0, SmallCountry.file()));
        open("");
        assertThat(find(GuardedButton.class, find(FoundCard.class).single())
                        .single()
                        .button()
                        .isEnabled())
                .isTrue();
    }

    @Test
    void whoeverSavesOverAnotherIsToldSoAndNothingIsLost() {
        founder();
        open("dimensions");
        foundings.save(new FoundingDraft(0, SmallCountry.file()));
        find(Button.class).withText("Add a dimension").single().click();
        assertThat(lastSaid()).contains("changed");
        assertThat(foundings.draft().file()).isEqualTo(SmallCountry.file());
    }

    private void founder() {
        open("");
        show(fixtures.printed());
    }

    private void open(String step) {
        UI.getCurrent().navigate(step.isEmpty() ? Paths.founding() : Paths.founding() + "/" + step);
    }

    private void show(String secret) {
        var form = find(SecretForm.class).single();
        find(TextField.class, form).single().setValue(secret);
        find(GuardedButton.class, form).single().button().click();
    }

    private List<String> missing() {
        return find(ListItem.class).all().stream().map(ListItem::getText).toList();
    }

    private String lastSaid() {
        return Shown.text(find(Notification.class).all().getLast());
    }
}
