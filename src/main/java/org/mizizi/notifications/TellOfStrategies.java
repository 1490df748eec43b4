package org.mizizi.notifications;

import org.mizizi.notifications.Argument.Title;
import org.mizizi.security.Reaction;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.Signature;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.StrategyEvent.StrategyRevised;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those who sign for a ministry that the revised strategy is ready. */
@Component
class TellOfStrategies {

    private final Strategies strategies;
    private final Telling telling;

    TellOfStrategies(Strategies strategies, Telling telling) {
        this.strategies = strategies;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(StrategyRevised revised) {
        Reaction.run(() -> {
            var strategy = strategies.find(revised.strategy());
            var ministries = strategies.signatures(strategy.id()).stream()
                    .filter(signature -> !signature.given())
                    .map(Signature::ministry)
                    .toList();
            var path = Paths.strategy(strategy.number());
            telling.tell(
                    ministries,
                    Right.SIGN_STRATEGY,
                    News.of(revised, "strategy-to-sign", path, new Title(strategy.title())));
        });
    }
}
