package org.mizizi.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.mizizi.shared.Trouble;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Why a mail was not sent or a reaction not done, by what an administrator can do about it. */
public enum WhyUnfinished {
    /** The words of the mail could not be put together. */
    NOT_WRITTEN,
    ADDRESS,
    SERVER_AWAY,
    SIGN_IN,
    REFUSED,
    DATABASE,
    FAULT;

    private static final Set<Trouble> OF_THE_DATABASE =
            EnumSet.of(Trouble.AWAY, Trouble.FULL, Trouble.BUSY, Trouble.TOO_SLOW);

    static WhyUnfinished ofReaction(Throwable failure) {
        return OF_THE_DATABASE.contains(Trouble.of(failure)) ? DATABASE : FAULT;
    }

    static WhyUnfinished ofWriting(Throwable failure) {
        if (Trouble.causes(failure).anyMatch(AddressException.class::isInstance)) {
            return ADDRESS;
        }
        return OF_THE_DATABASE.contains(Trouble.of(failure)) ? DATABASE : NOT_WRITTEN;
    }

    static WhyUnfinished ofSending(Throwable failure) {
        return switch (failure) {
            case MailAuthenticationException _ -> SIGN_IN;
            case MailSendException unsent
            when unsent.getMessageExceptions().length > 0 && unsent.getCause() == null ->
                Arrays.stream(unsent.getMessageExceptions())
                        .map(WhyUnfinished::ofServersAnswer)
                        .findFirst()
                        .orElse(REFUSED);
            case MailSendException _ -> SERVER_AWAY;
            default -> ofWriting(failure);
        };
    }

    private static WhyUnfinished ofServersAnswer(Exception answer) {
        if (answer instanceof SendFailedException addresses
                && addresses.getInvalidAddresses() != null
                && addresses.getInvalidAddresses().length > 0) {
            return ADDRESS;
        }
        return answer instanceof MessagingException broken && broken.getNextException() instanceof java.io.IOException
                ? SERVER_AWAY
                : REFUSED;
    }

    /** Whether it would be the same for every other mail at this moment. */
    boolean isAboutTheServer() {
        return this == SERVER_AWAY || this == SIGN_IN || this == DATABASE;
    }
}
