package org.mizizi.rounds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizizi.actors.Organisation;
import org.mizizi.look.Numbers;
import org.mizizi.look.Words;
import org.mizizi.rounds.Burden;
import org.mizizi.shared.Hours;
import org.mizizi.shared.OrganisationId;

/** What is asked of organisations already, as the convenor reads it before more is asked of them. */
final class Burdens extends Div {

    private final Map<OrganisationId, Burden> known;

    Burdens(List<Burden> known) {
        this.known = known.stream().collect(Collectors.toMap(Burden::organisation, Function.identity()));
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** "38 hours are asked, of 40 hours a month: 95 %"; nothing of one of which nothing is known. */
    Optional<String> of(Organisation organisation) {
        return Optional.ofNullable(known.get(organisation.id())).map(burden -> text(this, burden, getLocale()));
    }

    static String text(Component where, Burden burden, Locale reader) {
        var numbers = new Numbers(reader);
        var asked = burden.asked().equals(Hours.NONE)
                ? where.getTranslation("rounds.burden.nothing")
                : numbers.hours(burden.asked());
        var capacity = burden.capacity();
        return capacity == null
                ? where.getTranslation("rounds.burden.no-capacity", asked)
                : where.getTranslation(
                        "rounds.burden",
                        asked,
                        numbers.hours(capacity),
                        numbers.percent(burden.index().orElseThrow()));
    }

    /** Names those who would be asked for more than they can do, were this asked of them as well. */
    void warn(Collection<Organisation> asked, Optional<Hours> more) {
        removeAll();
        var over = new UnorderedList();
        asked.forEach(organisation -> more.flatMap(hours ->
                        Optional.ofNullable(known.get(organisation.id())).map(burden -> burden.with(hours)))
                .filter(Burden::isOver)
                .ifPresent(burden -> over.add(new ListItem(
                        Words.of(organisation.name(), getLocale()),
                        new Span(" · " + text(this, burden, getLocale()))))));
        setVisible(over.getChildren().findAny().isPresent());
        if (isVisible()) {
            var warning = new Paragraph(getTranslation("rounds.burden.over"));
            warning.addClassName("why-not");
            add(warning, over);
        }
    }
}
