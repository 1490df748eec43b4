package org.mizizi.rankings.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.mizizi.rankings.Alternative;
import org.mizizi.rankings.Places;
import org.mizizi.shared.Digits;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.RefusedException;

/**
 * A field in which alternatives are put in order by dragging, with the keyboard or by typing places. The browser knows
 * the alternatives only by their position and sends the places of all of them, in one round trip a change.
 */
@Tag("mizizi-rank-list")
@JsModule("./rank-list.ts")
final class RankList extends AbstractField<RankList, Places> {

    /** Whatever the list shows or says; the texts are those of {@code rankings.list.} in the translations. */
    private static final List<String> TEXTS = List.of(
            "order",
            "hint",
            "keys",
            "empty",
            "rest",
            "restMeans",
            "all",
            "equal",
            "place",
            "up",
            "down",
            "out",
            "in",
            "add",
            "notANumber",
            "saidPlace",
            "saidTied",
            "saidOut");

    private List<Alternative> alternatives = List.of();

    /** Words as the browser shows them. */
    record Said(String words, String language, String direction) {

        static Said of(LocalizedText text, Locale reader) {
            var wording = text.in(reader);
            return new Said(wording.text(), wording.language(), wording.direction());
        }
    }

    /** An alternative as the browser shows it: its title opens to what it says in full. */
    record Item(int number, Said title, Said summary, String reference, String note) {

        static Item of(Alternative alternative, Locale reader, String note) {
            return new Item(
                    alternative.position(),
                    Said.of(alternative.title(), reader),
                    Said.of(alternative.summary(), reader),
                    alternative.reference(),
                    note);
        }
    }

    RankList() {
        super(Places.NONE);
        getElement().addEventListener("places-changed", this::changed).addEventDetail();
    }

    /** What there is to rank, with a line on each; what is ranked already stays. */
    void setAlternatives(List<Alternative> ranked, Locale reader, Function<Alternative, String> note) {
        alternatives = List.copyOf(ranked);
        getElement()
                .setPropertyList(
                        "items",
                        alternatives.stream()
                                .map(alternative -> Item.of(alternative, reader, note.apply(alternative)))
                                .toList());
        setPresentationValue(getValue());
        var texts = new LinkedHashMap<String, String>();
        TEXTS.forEach(key -> texts.put(key, getTranslation("rankings.list." + key)));
        getElement().setPropertyMap("texts", texts);
        getElement().setProperty("digits", Digits.tenOf(reader));
    }

    @Override
    protected void setPresentationValue(Places places) {
        getElement()
                .setPropertyList(
                        "places",
                        alternatives.stream()
                                .map(alternative ->
                                        places.of(alternative.priority()).orElse(0))
                                .toList());
    }

    private void changed(DomEvent event) {
        try {
            setModelValue(sent(event.getEventDetail(int[].class)), true);
        } catch (RefusedException _) {
            setPresentationValue(getValue());
        }
    }

    /** A browser that sends more or other than the places of the alternatives is not believed. */
    private Places sent(int[] ranks) {
        var places = new ArrayList<Places.Place>();
        for (var index = 0; index < Math.min(ranks.length, alternatives.size()); index++) {
            if (ranks[index] != 0) {
                places.add(new Places.Place(alternatives.get(index).priority(), ranks[index]));
            }
        }
        return Places.of(places);
    }
}
