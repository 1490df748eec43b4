package org.mizizi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
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
import org.springframework.security.core.Authentication;

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
            var english = device(portal, "salma");
            assertThat(shown(english, "figures")).contains("%").doesNotContainPattern("[٠-٩]");
            assertThat(choices(english)).as("English has no others").containsExactly("123");

            press(english, "العربية");
            var arabic = device(portal, "salma");
            assertThat(shown(arabic, "figures")).containsPattern("[0-9]").doesNotContainPattern("[٠-٩]");
            assertThat(choices(arabic)).containsExactly("123", "١٢٣");
            assertThat(pressed(arabic)).containsExactly("العربية", "123");

            press(arabic, "١٢٣");
            assertThat(shown(device(portal, "salma"), "priorities"))
                    .containsPattern("[٠-٩]")
                    .containsPattern("PRI-[0-9]+");
            assertThat(shown(device(portal, "salma"), "rounds/RND-0001"))
                    .as("dates in reasons, too")
                    .doesNotContainPattern("[0-9]:[0-9]");
            var another = device(portal, "salma");
            assertThat(shown(another, "figures")).containsPattern("[٠-٩]+٪");
            assertThat(pressed(another)).containsExactly("العربية", "١٢٣");

            press(another, "français");
            var french = device(portal, "salma");
            assertThat(shown(french, "figures")).doesNotContainPattern("[٠-٩]");
            press(french, "العربية");
            assertThat(shown(device(portal, "salma"), "figures")).containsPattern("[٠-٩]+٪");
            assertThat(shown(device(portal, "nadia"), "figures")).doesNotContainPattern("[٠-٩]");
        }
    }

    /** Where they have never been before. */
    private BrowserlessUIContext device(SecuredBrowserlessApplicationContext<Authentication> portal, String person) {
        return portal.newUser(account(person)).newWindow();
    }

    private static List<String> choices(BrowserlessUIContext window) {
        return buttons(window)
                .map(Button::getText)
                .filter(text -> text.matches("\\p{Nd}+"))
                .toList();
    }

    private static List<String> pressed(BrowserlessUIContext window) {
        return buttons(window)
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(Button::getText)
                .toList();
    }

    private static Stream<Button> buttons(BrowserlessUIContext window) {
        var who = window.find(WhoAmI.class).single();
        return who.getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(Button.class::cast);
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
