package org.mizizi.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.country.Countries;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.HomeSection;
import org.mizizi.look.Moments;
import org.mizizi.look.Rows;
import org.mizizi.notifications.NoticeSearch;
import org.mizizi.notifications.Notices;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.shared.PageKey;

/** The last part of the home page: the newest notices, and the way to all of them. */
@org.springframework.stereotype.Component
class WhatIsNew implements HomeSection {

    private static final int NEWEST = 3;

    private final Notices notices;
    private final Countries countries;

    WhatIsNew(Notices notices, Countries countries) {
        this.notices = notices;
        this.countries = countries;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> sectionFor(Actor actor, Locale locale) {
        return actor.may(Right.READ_WORKSPACE) ? Optional.of(card(locale)) : Optional.empty();
    }

    private Card card(Locale locale) {
        var card = new Card();
        var newest = notices.mine(NoticeSearch.EVERYTHING, PageKey.FIRST).rows().stream()
                .limit(NEWEST)
                .toList();
        var moments = new Moments(locale, countries.country().zone());
        var rows = new Rows();
        rows.show(newest.stream()
                .map(notice -> NoticeRow.of(notice, card, moments))
                .toList());
        card.setHeading(card.getTranslation("notifications.home"));
        card.add(newest.isEmpty() ? new EmptyState(card.getTranslation("notifications.empty")) : rows);
        var all = new Anchor("notices", card.getTranslation("notifications.all"));
        var actions = new Actions(all);
        card.add(actions);
        return card;
    }
}
