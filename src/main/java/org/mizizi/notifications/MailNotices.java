package org.mizizi.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Member;
import org.mizizi.actors.Organisations;
import org.mizizi.notifications.Letters.Letter;
import org.mizizi.security.Reaction;
import org.mizizi.shared.TroubleLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails the notices that are due. One that fails touches only itself: it is put off before it is tried, and stays with an
 * administrator when days have not helped. Any number of nodes share the work. Exists only where a mail server is configured.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailNotices {

    /** When a mail is tried again that a node took and did not finish, as it was killed. */
    private static final Duration UNLESS_DONE = Duration.ofMinutes(10);

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
                more = sendOne();
            }
        });
    }

    /** Whether another should be tried at once. */
    private boolean sendOne() {
        var due = Objects.requireNonNull(transaction.execute(_ -> rows.takeDue(clock.instant(), UNLESS_DONE)));
        return due.map(this::send).orElse(false);
    }

    private boolean send(NoticeRows.Due notice) {
        var reader = reader(notice);
        Optional<MimeMessage> mail;
        try {
            mail = reader.flatMap(member -> write(notice, member));
        } catch (RuntimeException problem) {
            return failed(
                    notice,
                    WhyUnfinished.ofWriting(problem),
                    TroubleLog.write(problem, "mail " + notice.id().value()));
        }
        try {
            mail.ifPresent(sender::send);
        } catch (RuntimeException problem) {
            return failed(notice, WhyUnfinished.ofSending(problem), null);
        }
        rows.mailed(notice.id(), clock.instant());
        return true;
    }

    private Optional<Member> reader(NoticeRows.Due notice) {
        var person = Set.of(notice.person());
        var readers = notice.message().equals(TellOfSuspensions.TO_THEMSELVES)
                ? organisations.suspended(person)
                : organisations.stillActing(person);
        return readers.stream().findFirst();
    }

    private boolean failed(NoticeRows.Due notice, WhyUnfinished why, @Nullable String code) {
        var now = clock.instant();
        var attempts = notice.attempts() + 1;
        var next = Patience.isOver(attempts) ? null : now.plus(Patience.pause(attempts));
        LOG.warn("Notice {} was not mailed ({}), next attempt {}", notice.id().value(), why, next);
        rows.mailAgain(notice.id(), next, new NoticeRows.Failure(why, code, now));
        return !why.isAboutTheServer();
    }

    private Optional<MimeMessage> write(NoticeRows.Due notice, Member reader) {
        var address = reader.email();
        return address == null
                ? Optional.empty()
                : Optional.of(message(
                        letters.about(notice.message(), notice.arguments(), notice.path(), reader),
                        address,
                        "<" + notice.id().value() + "@" + letters.host() + ">"));
    }

    private MimeMessage message(Letter letter, String address, String messageId) {
        var message = sender.createMimeMessage();
        try {
            var mail = new MimeMessageHelper(message, false, "UTF-8");
            mail.setFrom(from);
            mail.setTo(address);
            mail.setSubject(letter.subject());
            mail.setText(letter.text());
            message.setContentLanguage(new String[] {letter.locale().getLanguage()});
            message.addHeader("Auto-Submitted", "auto-generated");
            message.addHeader("Message-ID", messageId);
        } catch (MessagingException problem) {
            throw new MailParseException(problem);
        }
        return message;
    }
}
