package org.mizizi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.DemoTest;
import org.mizizi.Shown;
import org.mizizi.security.ChosenLanguages;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.DemoPeople;
import org.mizizi.security.DemoPeople.DemoPerson;
import org.mizizi.security.LanguageChoice;
import org.mizizi.security.Roles;
import org.mizizi.shared.Digits;
import org.mizizi.shared.InterfaceLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** who reads Arabic chooses its digits once, and reads them on every page and device; the others go on as before. */
@DemoTest
@ViewPackages(packages = "org.mizizi")
class DigitsStoryTests extends SpringBrowserlessTest {

    @Autowired
    DemoPeople people;

    @Autowired
    ChosenLanguages chosen;

    @Autowired
    Clock clock;

    /** The country is that of other tests, too. */
    @AfterEach
    void salmaReadsEnglishAgain() {
        choose(InterfaceLanguage.ENGLISH, Digits.WESTERN);
    }

    @Test
    void whoChoosesTheDigitsOfTheirLanguageReadsThemEverywhere_R50() {
        on("salma", () -> {
            assertThat(shown("figures")).contains("%").doesNotContainPattern("[٠-٩]");
            assertThat(choices()).as("English has no others").containsExactly("123");
            choose(InterfaceLanguage.ARABIC, Digits.WESTERN);
        });
        on("salma", () -> {
            assertThat(shown("figures")).containsPattern("[0-9]").doesNotContainPattern("[٠-٩]");
            assertThat(choices()).containsExactly("123", "١٢٣");
            assertThat(pressed()).containsExactly("العربية", "123");
            choose(InterfaceLanguage.ARABIC, Digits.OWN);
        });
        on(
                "salma",
                () -> assertThat(shown("priorities")).containsPattern("[٠-٩]").containsPattern("PRI-[0-9]+"));
        on(
                "salma",
                () -> assertThat(shown("rounds/RND-0001"))
                        .as("dates in reasons, too")
                        .doesNotContainPattern("[0-9]:[0-9]"));
        on("salma", () -> {
            assertThat(shown("figures"))
                    .as("in the words of texts, too")
                    .containsPattern("[٠-٩]+٪")
                    .contains("٥٥٪", "٣٣٦ مشروعًا")
                    .doesNotContain("%");
            assertThat(pressed()).containsExactly("العربية", "١٢٣");
            choose(InterfaceLanguage.FRENCH, Digits.OWN);
        });
        on("salma", () -> {
            assertThat(shown("figures")).doesNotContainPattern("[٠-٩]");
            choose(InterfaceLanguage.ARABIC, Digits.OWN);
        });
        on("salma", () -> assertThat(shown("figures")).containsPattern("[٠-٩]+٪"));
        on("nadia", () -> assertThat(shown("figures")).doesNotContainPattern("[٠-٩]"));
    }

    /** On a device where they have never been before. */
    private void on(String person, Runnable work) {
        cleanVaadinEnvironment();
        SecurityContextHolder.getContext().setAuthentication(account(person));
        initVaadinEnvironment();
        work.run();
    }

    private List<String> choices() {
        return buttons()
                .map(Button::getText)
                .filter(text -> text.matches("\\p{Nd}+"))
                .toList();
    }

    private List<String> pressed() {
        return buttons()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(Button::getText)
                .toList();
    }

    private Stream<Button> buttons() {
        var who = find(WhoAmI.class).single();
        return who.getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(Button.class::cast);
    }

    private void choose(InterfaceLanguage language, Digits digits) {
        chosen.keep(DemoAccount.subjectOf("salma"), new LanguageChoice(language, digits, clock.instant()));
    }

    private String shown(String address) {
        Address.open(address);
        return Shown.text(getCurrentView());
    }

    private UsernamePasswordAuthenticationToken account(String name) {
        var account = people.all().stream()
                .map(DemoPerson::account)
                .filter(one -> one.username().equals(name))
                .findFirst()
                .orElseThrow();
        return new UsernamePasswordAuthenticationToken(account, null, Roles.authorities(account));
    }
}
