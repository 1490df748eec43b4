package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody does who was invited at this address: reads the mail of Keycloak, chooses a password, signs in. */
record InvitedPart(String portal, GreenMail mailServer, String email) {

    private static final Pattern DOOR = Pattern.compile("https?://localhost:\\d+/realms/mizizi/login-actions/\\S+");

    InvitedPart(String email) {
        this(TestKeycloak.portal(), TestKeycloak.mails(), email);
    }

    void choosesPassword(Person person) {
        var page = person.page();
        page.navigate(door());
        assertThat(page.locator("html")).hasAttribute("lang", person.language());
        page.locator("#kc-info-message a").click();
        page.locator("#password-new").fill(TestRealms.LONG_PASSWORD);
        page.locator("#password-confirm").fill(TestRealms.LONG_PASSWORD);
        page.locator("[type='submit']").click();
        assertThat(page.locator("#password-new")).hasCount(0);
    }

    void signsIn(Person person) {
        var page = person.page();
        page.navigate(portal + "/workspace/");
        page.locator("#username").fill(email);
        page.locator("#password").fill(TestRealms.LONG_PASSWORD);
        page.locator("#kc-login").click();
        SecondFactor.setUpIfAskedFor(page);
        assertThat(page).hasURL(portal + "/workspace/");
        person.settle();
    }

    List<MimeMessage> mails() {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(this::isTheirs)
                .toList();
    }

    private String door() {
        try {
            var door = DOOR.matcher(String.valueOf(plain(mails().getFirst())));
            assertThat(door.find()).isTrue();
            return door.group();
        } catch (IOException | MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Object plain(MimeMessage mail) throws IOException, MessagingException {
        return mail.getContent() instanceof Multipart parts
                ? parts.getBodyPart(0).getContent()
                : mail.getContent();
    }

    private boolean isTheirs(MimeMessage mail) {
        try {
            return email.equals(mail.getAllRecipients()[0].toString());
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
