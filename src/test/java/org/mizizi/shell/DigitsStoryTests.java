package org.mizizi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.DemoTest;
import org.mizizi.security.DemoPeople;
import org.mizizi.security.DemoPeople.DemoPerson;
import org.mizizi.security.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** who reads Arabic chooses its digits once, and reads them on every page and device; the others go on as before. */
@DemoTest
class DigitsStoryTests {

    @Autowired
    ApplicationContext spring;

    @Autowired
    DemoPeople people;

    @Test
    void whoChoosesTheDigitsOfTheirLanguageReadsThemEverywhere_R50() {
        try (var portal = SpringBrowserlessApplicationContext.createSecured(spring, "org.mizizi")) {
            var salma = portal.newUser(account("salma"));
            var first = salma.newWindow();
            assertThat(shown(first, "figures")).contains("%").doesNotContainPattern("[٠-٩]");
            assertThat(samples(first)).isEmpty();

            press(first, "العربية");
            var arabic = salma.newWindow();
            assertThat(shown(arabic, "figures")).containsPattern("[0-9]").doesNotContainPattern("[٠-٩]");
            assertThat(samples(arabic)).containsExactly("123", "١٢٣");

            press(arabic, "١٢٣");
            var again = salma.newWindow();
            assertThat(shown(again, "figures")).containsPattern("[٠-٩]+٪");
            assertThat(shown(again, "priorities")).containsPattern("[٠-٩]").containsPattern("PRI-[0-9]+");
            assertThat(pressed(again)).containsExactly("العربية", "١٢٣");

            var elsewhere = portal.newUser(account("salma")).newWindow();
            assertThat(shown(elsewhere, "figures")).containsPattern("[٠-٩]+٪");

            press(elsewhere, "français");
            assertThat(shown(portal.newUser(account("salma")).newWindow(), "figures"))
                    .doesNotContainPattern("[٠-٩]");
            press(elsewhere, "العربية");
            assertThat(shown(portal.newUser(account("salma")).newWindow(), "figures"))
                    .containsPattern("[٠-٩]+٪");

            assertThat(shown(portal.newUser(account("nadia")).newWindow(), "figures"))
                    .doesNotContainPattern("[٠-٩]");
        }
    }

    private static List<String> samples(BrowserlessUIContext window) {
        return buttons(window).map(Button::getText).filter(text -> text.matches("\\p{Nd}+")).toList();
    }

    private static List<String> pressed(BrowserlessUIContext window) {
        return buttons(window)
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(Button::getText)
                .toList();
    }

    private static Stream<Button> buttons(BrowserlessUIContext window) {
        var who = window.find(WhoAmI.class).single();
        return window.find(Button.class, who).all().stream();
    }

    private static void press(BrowserlessUIContext window, String name) {
        window.activate();
        buttons(window)
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static String shown(BrowserlessUIContext window, String address) {
        window.activate();
        Address.open(address);
        return ((Component) window.getCurrentView()).getElement().getTextRecursively();
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
