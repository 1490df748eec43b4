package org.mizizi.look;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mizizi.country.Countries;
import org.mizizi.memory.KeptForms;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What forms need to remember. All forms of a page are recalled together, just before the page is shown. */
@Component
final class Remembering {

    private final KeptForms forms;
    private final Countries countries;
    private final Clock clock;

    Remembering(KeptForms forms, Countries countries, Clock clock) {
        this.forms = forms;
        this.countries = countries;
        this.clock = clock;
    }

    static Remembering in(UI page) {
        return page.getSession().getService().getInstantiator().getOrCreate(Remembering.class);
    }

    KeptForms forms() {
        return forms;
    }

    /** The time of today, or the day and time of an earlier day. */
    String when(java.time.Instant moment, java.util.Locale reader) {
        var moments = new Moments(reader, countries.country().zone());
        return moments.date(moment).equals(moments.date(clock.instant()))
                ? moments.time(moment)
                : moments.dateTime(moment);
    }

    /** Recalls this form with all others that ask in the same round trip, by one statement. */
    void recall(UI page, Remembered form) {
        var asking = ComponentUtil.getData(page, Asking.class);
        if (asking == null) {
            var first = new Asking(new ArrayList<>());
            ComponentUtil.setData(page, Asking.class, first);
            page.beforeClientResponse(page, _ -> answer(page, first.forms()));
            asking = first;
        }
        asking.forms().add(form);
    }

    private void answer(UI page, List<Remembered> asking) {
        ComponentUtil.setData(page, Asking.class, null);
        var shown = asking.stream().filter(Remembered::isAttached).toList();
        try {
            var kept = forms.recall(shown.stream().map(Remembered::place).toList()).stream()
                    .collect(Collectors.groupingBy(found -> found.place()));
            shown.forEach(form -> form.recalled(kept.getOrDefault(form.place(), List.of())));
        } catch (DataAccessException | AccessDeniedException _) {
            shown.forEach(form -> form.recalled(List.of()));
        }
    }

    private record Asking(List<Remembered> forms) {}
}
