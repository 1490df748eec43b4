package org.mizizi.notifications;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Stands for a mail server in the demo country, where no mail leaves: each counts as sent at its moment, those of the
 * story's past among them, and can be read where it is kept.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "spring.mail.host", havingValue = "false", matchIfMissing = true)
class KeptMails {}
