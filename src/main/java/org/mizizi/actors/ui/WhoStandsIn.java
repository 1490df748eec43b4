package org.mizizi.actors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.actors.Deputies;
import org.mizizi.actors.Deputy;
import org.mizizi.look.Card;
import org.mizizi.look.HomeSection;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;

/** On the home page: for whom I act as deputy and until when, and who stands in for me. */
@org.springframework.stereotype.Component
class WhoStandsIn implements HomeSection {

    private final Deputies deputies;
    private final Readings readings;

    WhoStandsIn(Deputies deputies, Readings readings) {
        this.deputies = deputies;
        this.readings = readings;
    }

    /** Before everything else: it changes in whose name one acts. */
    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Component> sectionFor(Actor actor, Locale locale) {
        if (!actor.may(Right.READ_WORKSPACE)) {
            return Optional.empty();
        }
        var mine = deputies.mine();
        return mine.isEmpty() ? Optional.empty() : Optional.of(section(mine, actor, readings.in(locale)));
    }

    private static Card section(List<Deputy> mine, Actor actor, Reading reader) {
        var rows = new Rows();
        var card = new Card(rows);
        rows.show(mine.stream().map(one -> row(card, one, actor, reader)).toList());
        return card.headed(card.getTranslation("actors.deputies"));
    }

    private static Row row(Card where, Deputy deputy, Actor actor, Reading reader) {
        return new Row(new Div(new Span(
                deputy.is(actor.person())
                        ? StandInWords.mine(where, deputy, reader)
                        : StandInWords.forMe(where, deputy, reader))));
    }
}
