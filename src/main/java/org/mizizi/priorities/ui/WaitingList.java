package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.look.LongList;
import org.mizizi.look.PlaceNames;
import org.mizizi.look.Quiet;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Ticks;
import org.mizizi.look.Words;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.InputRow;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Side;

/** The inputs of a round that wait for an answer, oldest first, to be chosen together. */
final class WaitingList extends Div {

    private final Countries countries;
    private final Runnable changed;
    private final Map<String, InputRow> shown = new LinkedHashMap<>();
    final Ticks ticks;
    private PlaceNames places = new PlaceNames(List.of());

    @Nullable
    LongList<InputRow> list;

    WaitingList(Countries countries, Runnable changed) {
        this.countries = countries;
        this.changed = changed;
        ticks = new Ticks(changed);
    }

    /** The list shows what {@link #begin} was given, each as a {@link #row}. */
    void show(LongList<InputRow> waiting) {
        ticks.all().setLabel(getTranslation("priorities.desk.all"));
        places = new PlaceNames(countries.places());
        list = waiting;
        removeAll();
        add(waiting.above(ticks.all()).show(getTranslation("priorities.desk.empty")));
        changed.run();
    }

    void refresh() {
        ticks.clear();
        if (list != null) {
            list.refresh();
        }
        changed.run();
    }

    ListPage<InputRow> begin(ListPage<InputRow> page) {
        shown.clear();
        ticks.begin();
        if (list != null) {
            list.headed(getTranslation("priorities.desk.waiting", page.total()));
        }
        return page;
    }

    Row row(InputRow input, Locale locale) {
        var reference = String.valueOf(input.reference());
        var box = ticks.box(reference);
        box.setLabelComponent(Words.of(input.content().title(), input.content().language()));
        shown.put(reference, input);
        var facts = Quiet.paragraph(
                new Anchor(Paths.input(reference), new ReferenceCode(reference)),
                new Span(" · "
                        + getTranslation("priorities.kind." + input.content().kind())));
        var place = input.content().place();
        if (place != null) {
            facts.add(new Span(" · " + places.of(place, locale)));
        }
        var dimension = input.content().dimension();
        if (dimension != null) {
            facts.add(new Span(" · "), Words.of(countries.nameOfDimension(dimension), locale));
        }
        if (input.endorsements().number() > 0) {
            facts.add(new Span(" · "
                    + getTranslation(
                            "priorities.endorsements", input.endorsements().number())));
        }
        var line = new Div(box, Voices.byline(this, input, locale), facts);
        if (!input.content().words().isBlank()) {
            var more = new NativeDetails(getTranslation("priorities.desk.more"));
            more.setContent(Words.quote(input.content().words(), input.content().language(), Side.INTERNAL));
            line.add(more);
        }
        line.add(Voices.priorities(input.progress().groupedInto()));
        return new Row(line);
    }

    Set<InputId> chosen() {
        return rows().map(InputRow::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The dimension of what was chosen first, to start from. */
    String dimension() {
        return rows().map(input -> String.valueOf(input.content().dimension()))
                .findFirst()
                .orElse("");
    }

    private Stream<InputRow> rows() {
        var chosen = ticks.chosen();
        return shown.entrySet().stream()
                .filter(entry -> chosen.contains(entry.getKey()))
                .map(Map.Entry::getValue);
    }
}
