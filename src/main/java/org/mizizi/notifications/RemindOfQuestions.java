package org.mizizi.notifications;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.mizizi.country.Countries;
import org.mizizi.country.Setting;
import org.mizizi.security.Reaction;
import org.mizizi.traceability.Questions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds those who are asked a few days before a question is due: after that it is shown as not answered. */
@Component
class RemindOfQuestions {

    private final Questions questions;
    private final Countries countries;
    private final TellOfLinks tellOfLinks;

    RemindOfQuestions(Questions questions, TellOfLinks tellOfLinks, Countries countries) {
        this.questions = questions;
        this.tellOfLinks = tellOfLinks;
        this.countries = countries;
    }

    @Scheduled(initialDelay = 6, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        Reaction.run(() -> questions.dueWithin(before()).forEach(tellOfLinks::isDueSoon));
    }

    private Duration before() {
        return Duration.ofDays(countries.setting(Setting.DAYS_TO_REMIND_OF_QUESTIONS));
    }
}
