package org.mizizi.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.look.Card;
import org.mizizi.look.HomeSection;
import org.mizizi.look.Quiet;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.priorities.Journey;
import org.mizizi.priorities.Journeys;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;

/** On the home page: what became of what I and my organisation said. */
@org.springframework.stereotype.Component
class BecameOfYourWords implements HomeSection {

    private static final int SHOWN = 5;

    /** Of each: what it is part of and what carries it come first, then the plans that cite it. */
    private static final int STEPS = 5;

    private final Journeys journeys;

    BecameOfYourWords(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> sectionFor(Actor actor, Locale locale) {
        if (!actor.may(Right.SUBMIT_INPUT)) {
            return Optional.empty();
        }
        var latest = journeys.latest(SHOWN);
        return latest.total() == 0 ? Optional.empty() : Optional.of(section(latest, locale));
    }

    private static Card section(Journeys.Latest latest, Locale locale) {
        var rows = new Rows();
        var card = new Card(rows);
        rows.show(latest.journeys().stream()
                .map(journey -> row(card, journey, locale))
                .toList());
        card.add(
                new Anchor(AskedInputs.CAME_OF, card.getTranslation("priorities.became-of-yours.all", latest.total())));
        return card.headed(card.getTranslation("priorities.became-of-yours"));
    }

    private static Row row(Card where, Journey journey, Locale locale) {
        var input = journey.input();
        var line = Voices.line(where, input, locale);
        var answer = input.answer();
        if (journey.reached().isEmpty() && answer != null) {
            var words = Quiet.paragraph(Words.of(answer.reason(), locale));
            line.add(words);
        } else {
            var reached = journey.reached();
            line.add(new Became(reached.stream().limit(STEPS).toList(), "priorities.became.nothing-yet", locale));
            var reference = input.reference();
            if (reference != null && reached.size() > STEPS) {
                line.add(new Anchor(
                        Paths.input(reference),
                        where.getTranslation("priorities.became-of-yours.more", reached.size() - STEPS)));
            }
        }
        return new Row(line).and(Voices.signals(where, input));
    }
}
