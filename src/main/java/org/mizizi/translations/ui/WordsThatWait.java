package org.mizizi.translations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.HomeSection;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.translations.LanguageWaiting;
import org.mizizi.translations.Translations;

/** On the home page of the convenor: how much waits for the translators in each language, and what readers find wrong. */
@org.springframework.stereotype.Component
class WordsThatWait implements HomeSection {

    private final Translations translations;
    private final Readings readings;

    WordsThatWait(Translations translations, Readings readings) {
        this.translations = translations;
        this.readings = readings;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> sectionFor(Actor actor, Locale locale) {
        if (!actor.may(Right.CONVENE)) {
            return Optional.empty();
        }
        var reader = readings.in(locale);
        var waiting = translations.waiting(reader.written()).stream()
                .filter(one -> one.texts() > 0)
                .toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(section(waiting, reader));
    }

    private static Card section(List<LanguageWaiting> waiting, Reading reader) {
        var rows = new Rows();
        var card = new Card();
        rows.show(waiting.stream().map(one -> row(card, one, reader)).toList());
        card.add(Quiet.paragraph(card.getTranslation(reader.locale(), "translations.home.lead")), rows);
        return card.headed(card.getTranslation(reader.locale(), "translations.home"));
    }

    private static Row row(Card where, LanguageWaiting one, Reading reader) {
        var language = reader.language(one.language());
        var row = new Row(new Div(
                new Span(where.getTranslation(reader.locale(), "translations.home.waiting", language, one.texts()))));
        return one.disputed() == 0
                ? row
                : row.and(Chip.of(
                        where.getTranslation(reader.locale(), "translations.home.disputed", one.disputed()),
                        Chip.Tone.ALARM));
    }
}
