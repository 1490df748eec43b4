package org.mizizi.rankings;

import java.util.Optional;
import org.mizizi.country.Countries;
import org.mizizi.country.Setting;
import org.mizizi.rounds.Round;
import org.mizizi.shared.Refusal;
import org.springframework.stereotype.Component;

/** With how few ballots a ranking would tell how single organisations ranked: the number that held when its round opened (T81). */
@Component
class FewestBallots {

    private final Countries countries;

    FewestBallots(Countries countries) {
        this.countries = countries;
    }

    int of(Round round) {
        return countries.setting(Setting.BALLOTS_TO_SHOW, round.opensAt());
    }

    Optional<Refusal> objection(Round round, int ballots) {
        return ballots < of(round) ? Optional.of(Refusal.of("result.too-few", of(round))) : Optional.empty();
    }
}
