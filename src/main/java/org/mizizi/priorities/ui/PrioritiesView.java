package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.look.Beside;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Page;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.priorities.Dependents;
import org.mizizi.priorities.PriorityRow;
import org.mizizi.priorities.PrioritySearch;
import org.mizizi.priorities.PriorityState;
import org.mizizi.priorities.Register;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Subject;
import org.mizizi.traceability.Links;

/** The national register: the list on one side, the priority chosen beside it, or alone on a phone. */
@Route("priorities")
@RouteAlias("priorities/:reference")
@Menu(title = "menu.priorities", order = 20)
@PermitAll
class PrioritiesView extends Page implements BeforeEnterObserver {

    private static final int AT_ONCE = 200;

    private final Register register;
    private final Rounds rounds;
    private final Countries countries;
    private final Links links;
    private final Dependents dependents;
    private final CurrentActor currentActor;
    private final List<Beside> beside;
    private final Card list = new Card();
    private final Div detail = new Div();
    private final Div both = new Div();
    final Rows rows = new Rows();

    private Optional<String> chosen = Optional.empty();
    private QueryParameters query = QueryParameters.empty();

    @Nullable
    Filters filters;

    PrioritiesView(
            Register register,
            Rounds rounds,
            Countries countries,
            Links links,
            Dependents dependents,
            CurrentActor currentActor,
            List<Beside> beside) {
        this.register = register;
        this.rounds = rounds;
        this.countries = countries;
        this.links = links;
        this.dependents = dependents;
        this.currentActor = currentActor;
        this.beside = List.copyOf(beside);
        list.addClassName("list");
        detail.addClassName("detail");
        both.addClassName("list-and-detail");
        both.add(list, detail);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getRouteParameters().get("reference");
        query = event.getLocation().getQueryParameters();
        chosen.ifPresent(register::find);
        if (isAttached()) {
            show(event.getUI().getLocale());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show(event.getLocale());
    }

    private void show(Locale locale) {
        name(getTranslation("menu.priorities"), getTranslation("priorities.lead"));
        body().removeAll();
        body().add(filters(locale), both);
        list(locale);
        detail(locale);
    }

    private Filters filters(Locale locale) {
        var bar = new Filters(this::filtered);
        bar.search.setLabel(getTranslation("priorities.search"));
        var dimensions = new LinkedHashMap<String, String>();
        countries
                .dimensions()
                .forEach(item ->
                        dimensions.put(item.code(), item.name().in(locale).text()));
        bar.choice("dimension", getTranslation("priorities.dimension"), getTranslation("priorities.all"), dimensions);
        var states = new LinkedHashMap<String, String>();
        for (var state : PriorityState.values()) {
            states.put(state.name(), getTranslation("state.PriorityState." + state));
        }
        bar.choice("state", getTranslation("priorities.state"), getTranslation("priorities.alive"), states);
        bar.choice("round", getTranslation("priorities.round"), getTranslation("priorities.all"), roundNames(locale));
        bar.read(query);
        filters = bar;
        return bar;
    }

    private SequencedMap<String, String> roundNames(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        rounds.all().stream()
                .filter(round -> round.purpose() == RoundPurpose.COLLECT)
                .forEach(round -> names.put(
                        round.reference(),
                        round.reference() + " · " + round.title().in(locale).text()));
        return names;
    }

    private void filtered() {
        if (filters != null) {
            query = filters.query();
        }
        getUI().ifPresent(ui -> {
            ui.getPage()
                    .getHistory()
                    .replaceState(null, chosen.map(Paths::priority).orElse("priorities") + suffix());
            list(ui.getLocale());
        });
    }

    private String suffix() {
        var text = query.getQueryString();
        return text.isEmpty() ? "" : "?" + text;
    }

    private PrioritySearch search() {
        var bar = filters;
        if (bar == null) {
            return PrioritySearch.EVERYTHING;
        }
        var state = bar.chosen("state");
        return new PrioritySearch(
                bar.words(),
                bar.chosen("dimension"),
                state == null ? null : PriorityState.valueOf(state),
                bar.chosen("round"));
    }

    private void list(Locale locale) {
        var found = register.page(search(), 0, AT_ONCE);
        rows.show(found.stream().map(row -> row(row, locale)).toList());
        list.getChildren()
                .filter(child -> child instanceof EmptyState || child instanceof Rows)
                .toList()
                .forEach(list::remove);
        list.setHeading(getTranslation("priorities.count", found.size()));
        list.add(found.isEmpty() ? new EmptyState(getTranslation("priorities.empty")) : rows);
    }

    private Row row(PriorityRow priority, Locale locale) {
        var way = new Anchor(Paths.priority(priority.reference()) + suffix(), Words.of(priority.title(), locale));
        if (chosen.filter(priority.reference()::equals).isPresent()) {
            way.getElement().setAttribute("aria-current", "true");
        }
        var facts = new Div(
                new ReferenceCode(priority.reference()),
                new Span(" · "),
                Words.of(countries.nameOfDimension(priority.dimension()), locale),
                new Span(" · " + getTranslation("priorities.behind", priority.inputs(), priority.organisations())));
        facts.addClassName("quiet");
        return new Row(way, facts).and(Voices.state(this, priority.state()));
    }

    private void detail(Locale locale) {
        detail.removeAll();
        both.setClassName("has-detail", chosen.isPresent());
        detail.setVisible(chosen.isPresent());
        chosen.ifPresent(reference -> {
            var back = new Anchor("priorities" + suffix(), getTranslation("priorities.back"));
            back.addClassName("back");
            var priority = register.find(reference);
            detail.add(back, new PriorityDetail(register, countries, links, priority, locale));
            var subject = Subject.of("priorities.priority", priority.id());
            beside.forEach(module -> module.beside(subject, locale).ifPresent(detail::add));
            if (currentActor.get().may(Right.CONVENE)) {
                detail.add(new PriorityTools(register, dependents, countries, priority, () -> show(locale)));
            }
        });
    }
}
