package org.mizizi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mizizi.country.Countries;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.EmptyState;
import org.mizizi.look.HomeSection;
import org.mizizi.look.LinkButton;
import org.mizizi.look.Moments;
import org.mizizi.look.Page;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.LocalizedText;

/** Home is a to-do list: what waits for me, by when, why; then what happened to what I said; then what is new. */
@Route("")
@Menu(title = "menu.home", order = 10)
@PermitAll
class HomeView extends Page {

    private static final long SOON = 7;

    private final CurrentActor currentActor;
    private final Countries countries;
    private final Clock clock;
    private final List<WaitingWork> work;
    private final List<HomeSection> sections;

    HomeView(
            CurrentActor currentActor,
            Countries countries,
            Clock clock,
            List<WaitingWork> work,
            List<HomeSection> sections) {
        this.currentActor = currentActor;
        this.countries = countries;
        this.clock = clock;
        this.work = List.copyOf(work);
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .toList();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var actor = currentActor.get();
        var waiting = work.stream()
                .flatMap(module -> module.waitingFor(actor).stream())
                .sorted(Comparator.comparing(Waiting::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        name(getTranslation("home.greeting", actor.name()), lead(waiting));
        body().removeAll();
        body().add(waitingCard(waiting, event.getLocale()));
        addSections(actor, event.getLocale());
    }

    private String lead(List<Waiting> waiting) {
        return getTranslation("home.lead", waiting.size());
    }

    private Card waitingCard(List<Waiting> waiting, Locale locale) {
        var rows = new Rows();
        rows.show(waiting.stream().map(item -> row(item, locale)).toList());
        var card = waiting.isEmpty() ? new Card(new EmptyState(getTranslation("home.nothing-waits"))) : new Card(rows);
        card.setHeading(getTranslation("home.waiting"));
        return card;
    }

    private Row row(Waiting item, Locale locale) {
        var what = new Div(
                new Span(getTranslation(item.messageKey(), inWordsOf(locale, item)) + " "),
                new ReferenceCode(item.reference()));
        var verb = new LinkButton(item.path(), getTranslation(item.verbKey()));
        verb.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("home.verb-for", getTranslation(item.verbKey()), item.reference()));
        return new Row(what).and(due(item, locale), verb);
    }

    private static Object[] inWordsOf(Locale locale, Waiting item) {
        return item.arguments().stream()
                .map(argument -> switch (argument) {
                    case LocalizedText text -> isolated(text.in(locale).text());
                    case String text -> isolated(text);
                    default -> argument;
                })
                .toArray();
    }

    /** A title keeps its own direction within a sentence of another: FSI and PDI. */
    private static String isolated(String title) {
        return "\u2068" + title + "\u2069";
    }

    private Chip due(Waiting item, Locale locale) {
        var due = item.due();
        if (due == null) {
            return Chip.of(getTranslation("home.no-deadline"), Chip.Tone.PLAIN);
        }
        var days = Moments.daysUntil(clock.instant(), due);
        if (days < 0) {
            return Chip.of(getTranslation("home.overdue"), Chip.Tone.ALARM);
        }
        var chip = Chip.of(getTranslation("home.days-left", days), days < SOON ? Chip.Tone.WARN : Chip.Tone.PLAIN);
        chip.setTitle(new Moments(locale, countries.country().zone()).dateTimeZone(due));
        return chip;
    }

    private void addSections(Actor actor, Locale locale) {
        sections.forEach(section -> section.sectionFor(actor, locale).ifPresent(body()::add));
    }
}
