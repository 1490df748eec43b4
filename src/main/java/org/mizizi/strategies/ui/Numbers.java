package org.mizizi.strategies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import org.mizizi.look.Address;
import org.mizizi.look.Words;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.Strategy;

/** The number of a version in an address, and the way there. */
final class Numbers {

    private Numbers() {}

    static int strategy(Address where) {
        return number(where.route());
    }

    private static int number(RouteParameters route) {
        return route.get("number")
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> new NotFoundException("strategy"));
    }

    static Anchor link(Strategy strategy, Locale locale) {
        return new Anchor(Paths.strategy(strategy.number()), Words.of(strategy.title(), locale));
    }
}
