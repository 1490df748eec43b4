package org.mizizi.notifications;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.mizizi.security.Reaction;
import org.mizizi.traceability.Questions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds those who are asked a few days before a question is due: after that it is shown as not answered. */
@Component
class RemindOfQuestions {

    static final Duration BEFORE = Duration.ofDays(5);

    private final Questions questions;
    private final TellOfLinks tellOfLinks;

    RemindOfQuestions(Questions questions, TellOfLinks tellOfLinks) {
        this.questions = questions;
        this.tellOfLinks = tellOfLinks;
    }

    @Scheduled(initialDelay = 6, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        Reaction.run(() -> questions.dueWithin(BEFORE).forEach(tellOfLinks::isDueSoon));
    }
}
