package org.mizizi.notifications;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.mizizi.country.Countries;
import org.mizizi.country.Setting;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.Reaction;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds those invited a few days before a round closes. */
@Component
class RemindOfClosing {

    private final Rounds rounds;
    private final Countries countries;
    private final TellOfRounds tellOfRounds;

    RemindOfClosing(Rounds rounds, TellOfRounds tellOfRounds, Countries countries) {
        this.rounds = rounds;
        this.tellOfRounds = tellOfRounds;
        this.countries = countries;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        Reaction.run(() -> rounds.closingWithin(before()).stream()
                .map(row -> rounds.find(row.id()))
                .forEach(tellOfRounds::closesSoon));
    }

    private Duration before() {
        return Duration.ofDays(countries.setting(Setting.DAYS_TO_REMIND_OF_CLOSING));
    }
}
