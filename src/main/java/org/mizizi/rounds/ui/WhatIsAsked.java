package org.mizizi.rounds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.look.Card;
import org.mizizi.look.HomeSection;
import org.mizizi.rounds.Capacities;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;

/** On the home page of a ministry: how much is asked of it, and the way to say how much it can do. */
@org.springframework.stereotype.Component
class WhatIsAsked implements HomeSection {

    private final Capacities capacities;

    WhatIsAsked(Capacities capacities) {
        this.capacities = capacities;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> sectionFor(Actor actor, Locale locale) {
        return actor.may(Right.LIMIT_REQUESTS) ? Optional.of(section(locale)) : Optional.empty();
    }

    private Component section(Locale reader) {
        var card = new Card();
        card.add(
                new Paragraph(Burdens.text(card, capacities.mine(), reader)),
                new Anchor(Paths.capacity(), card.getTranslation("rounds.capacity.title")),
                new Text(" · "),
                new Anchor(Paths.pauses(), card.getTranslation("rounds.pauses.title")));
        return card.headed(card.getTranslation("rounds.burden.title"));
    }
}
