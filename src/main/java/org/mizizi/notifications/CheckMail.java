package org.mizizi.notifications;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.mizizi.watching.Check;
import org.mizizi.watching.Finding;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Whether the mail server lets the portal in. No mail is sent. */
@Component
class CheckMail implements Check {

    private static final String WHAT = "mail";

    private final ObjectProvider<MailNotices> mail;
    private final ObjectProvider<JavaMailSenderImpl> server;

    CheckMail(ObjectProvider<MailNotices> mail, ObjectProvider<JavaMailSenderImpl> server) {
        this.mail = mail;
        this.server = server;
    }

    @Override
    public String what() {
        return WHAT;
    }

    @Override
    public Finding find() {
        var named = server.getIfAvailable();
        if (named == null || mail.getIfAvailable() == null) {
            return Finding.unused(WHAT);
        }
        try {
            named.testConnection();
            return Finding.well(WHAT, String.valueOf(named.getHost()));
        } catch (AuthenticationFailedException _) {
            return Finding.broken(WHAT, "sign-in", String.valueOf(named.getHost()));
        } catch (MessagingException _) {
            return Finding.broken(WHAT, "away", String.valueOf(named.getHost()));
        }
    }
}
