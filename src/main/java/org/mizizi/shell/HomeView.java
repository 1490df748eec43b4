package org.mizizi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.HomeSection;
import org.mizizi.look.Page;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Rows;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.ToDoList;
import org.mizizi.security.Urgent;
import org.mizizi.shared.Paths;

/** Home is a to-do list: what waits for me, by when, why; then what happened to what I said; then what is new. */
@Route("")
@Menu(title = "menu.home", order = 10)
@PermitAll
class HomeView extends Page {

    private final CurrentActor currentActor;
    private final Readings readings;
    private final ToDoList toDo;
    private final List<HomeSection> sections;

    HomeView(CurrentActor currentActor, Readings readings, ToDoList toDo, List<HomeSection> sections) {
        this.currentActor = currentActor;
        this.readings = readings;
        this.toDo = toDo;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .toList();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var actor = currentActor.get();
        var urgent = toDo.urgentFor(actor);
        name(getTranslation("home.greeting", actor.name()), getTranslation("home.lead", urgent.total()));
        body().removeAll();
        body().add(waitingCard(urgent, readings.in(event.getLocale())));
        addSections(actor, event.getLocale());
    }

    private Card waitingCard(Urgent urgent, Reading reader) {
        var card = new Card();
        card.setHeading(getTranslation("home.waiting"));
        if (urgent.first().isEmpty()) {
            card.add(
                    new EmptyState(getTranslation("home.nothing-waits")),
                    new Actions(new Anchor(Paths.rounds(), getTranslation("home.to-rounds"))));
            return card;
        }
        var rows = new Rows();
        rows.show(urgent.first().stream()
                .map(item -> WaitingRow.of(this, item, reader))
                .toList());
        card.add(rows);
        if (!urgent.isAll()) {
            card.add(new Actions(new Anchor(
                    WaitingView.PATH,
                    getTranslation(
                            "home.waiting.all", urgent.total() - urgent.first().size()))));
        }
        return card;
    }

    private void addSections(Actor actor, Locale locale) {
        sections.forEach(section -> section.sectionFor(actor, locale).ifPresent(body()::add));
    }
}
