package org.mizizi.notifications;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Member;
import org.mizizi.actors.Organisations;
import org.mizizi.notifications.Letters.Letter;
import org.mizizi.security.Reaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails the notices that are due, each in a transaction of its own: a mail server that is away delays, and loses
 * nothing; any number of nodes share the work. Exists only where a mail server is configured.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailNotices {

    static final int MOST_ATTEMPTS = 10;
    private static final Logger LOG = LoggerFactory.getLogger(MailNotices.class);

    private final NoticeRows rows;
    private final Organisations organisations;
    private final Letters letters;
    private final JavaMailSender sender;
    private final String from;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MailNotices(
            NoticeRows rows,
            Organisations organisations,
            Letters letters,
            JavaMailSender sender,
            @Value("${mizizi.mail.from}") String from,
            Clock clock,
            PlatformTransactionManager transactions) {
        if (from.isBlank()) {
            throw new IllegalStateException("mizizi.mail.from must be set where spring.mail.host is");
        }
        this.rows = rows;
        this.organisations = organisations;
        this.letters = letters;
        this.sender = sender;
        this.from = from;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelay = 10, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void sendAllDue() {
        Reaction.run(() -> {
            var more = true;
            while (more) {
                more = Boolean.TRUE.equals(transaction.execute(_ -> sendOne()));
            }
        });
    }

    private boolean sendOne() {
        var due = rows.takeDue(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(NoticeRows.Due notice) {
        var reader = organisations.stillActing(Set.of(notice.person())).stream().findFirst();
        try {
            if (reader.isPresent()) {
                send(letters.about(notice.message(), notice.arguments(), notice.path(), reader.get()), reader.get());
            }
            rows.mailed(notice.id(), clock.instant());
        } catch (MailException problem) {
            var next = nextAttempt(notice.attempts() + 1);
            LOG.warn(
                    "Notice {} was not mailed ({}), next attempt {}",
                    notice.id().value(),
                    problem.getClass().getSimpleName(),
                    next);
            rows.mailAgain(notice.id(), next);
        }
    }

    private @Nullable Instant nextAttempt(int failed) {
        return failed >= MOST_ATTEMPTS ? null : clock.instant().plus(Duration.ofMinutes(1L << failed));
    }

    private void send(Letter letter, Member reader) {
        var address = reader.email();
        if (address == null) {
            return;
        }
        var message = sender.createMimeMessage();
        try {
            var mail = new MimeMessageHelper(message, false, "UTF-8");
            mail.setFrom(from);
            mail.setTo(address);
            mail.setSubject(letter.subject());
            mail.setText(letter.text());
            message.setContentLanguage(new String[] {letter.locale().getLanguage()});
            message.addHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException problem) {
            throw new MailParseException(problem);
        }
        sender.send(message);
    }
}
