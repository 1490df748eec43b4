package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.mizizi.country.Countries;
import org.mizizi.look.Address;
import org.mizizi.look.Beneath;
import org.mizizi.look.Beside;
import org.mizizi.look.LongList;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.priorities.Dependents;
import org.mizizi.priorities.PriorityRow;
import org.mizizi.priorities.PrioritySearch;
import org.mizizi.priorities.PriorityState;
import org.mizizi.priorities.Register;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Asked;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Subject;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.Questions;
import org.mizizi.traceability.ui.Replies;

/** The national register: the list on one side, the priority chosen beside it, or alone on a phone. */
@Route("priorities")
@RouteAlias("priorities/:reference")
@Menu(title = "menu.priorities", order = 20)
@PermitAll
class PrioritiesView extends PageOf<Optional<PriorityRow>> {

    private final Register register;
    private final Rounds rounds;
    private final Countries countries;
    private final Links links;
    private final Questions questions;
    private final Dependents dependents;
    private final CurrentActor currentActor;
    private final List<Beside> beside;
    private final List<Beneath> beneath;

    PrioritiesView(
            Register register,
            Rounds rounds,
            Countries countries,
            Links links,
            Questions questions,
            Dependents dependents,
            CurrentActor currentActor,
            List<Beside> beside,
            List<Beneath> beneath,
            Readings readings) {
        super(readings);
        this.register = register;
        this.rounds = rounds;
        this.countries = countries;
        this.links = links;
        this.questions = questions;
        this.dependents = dependents;
        this.currentActor = currentActor;
        this.beside = List.copyOf(beside);
        this.beneath = List.copyOf(beneath);
    }

    @Override
    protected Optional<PriorityRow> find(Address where) {
        return where.route().get("reference").map(register::find);
    }

    @Override
    protected void draw(Optional<PriorityRow> chosen, Reading reader) {
        name(getTranslation("menu.priorities"), getTranslation("priorities.lead"));
        var both = new Div(register(chosen, reader));
        both.addClassName("list-and-detail");
        both.setClassName("has-detail", chosen.isPresent());
        chosen.ifPresent(priority -> both.add(detail(priority, reader)));
        body().add(both);
    }

    private LongList<PriorityRow> register(Optional<PriorityRow> chosen, Reading reader) {
        var dimensions = new LinkedHashMap<String, String>();
        countries.dimensions().forEach(item -> dimensions.put(item.code(), reader.text(item.name())));
        var states = new LinkedHashMap<String, String>();
        for (var state : PriorityState.values()) {
            states.put(state.name(), getTranslation("state.PriorityState." + state));
        }
        var all = getTranslation("priorities.all");
        var list = list(
                asked -> register.page(search(asked), asked.key()),
                (PriorityRow priority) -> row(priority, chosen, reader));
        list.addClassName("list");
        return list.searched(getTranslation("priorities.search"))
                .choice("dimension", getTranslation("priorities.dimension"), all, dimensions)
                .choice("state", getTranslation("priorities.state"), getTranslation("priorities.alive"), states)
                .choice("round", getTranslation("priorities.round"), all, roundNames(reader))
                .sorted(PrioritySearch.Sort.class, sort -> getTranslation("state.Sort." + sort))
                .show(getTranslation("priorities.empty"));
    }

    private SequencedMap<String, String> roundNames(Reading reader) {
        var names = new LinkedHashMap<String, String>();
        rounds.of(RoundPurpose.COLLECT)
                .forEach(round -> names.put(round.reference(), round.reference() + " · " + reader.text(round.title())));
        return names;
    }

    private static PrioritySearch search(Asked asked) {
        return new PrioritySearch(
                asked.words(),
                asked.code("dimension"),
                asked.one("state", PriorityState.class),
                asked.code("round"),
                asked.sort(PrioritySearch.Sort.REFERENCE));
    }

    private Row row(PriorityRow priority, Optional<PriorityRow> chosen, Reading reader) {
        var way = new Anchor(Paths.priority(priority.reference()) + asked(), reader.words(priority.title()));
        if (chosen.filter(open -> open.id().equals(priority.id())).isPresent()) {
            way.getElement().setAttribute("aria-current", "true");
        }
        var facts = Quiet.line(
                new ReferenceCode(priority.reference()),
                new Span(" · "),
                reader.dimension(priority.text().dimension()),
                new Span(" · "
                        + getTranslation(
                                "priorities.behind",
                                priority.behind().inputs(),
                                priority.behind().organisations())));
        return new Row(way, facts).and(Voices.state(this, priority.state()));
    }

    /** What the list is asked for; which inputs of a priority are shown belongs to that one alone. */
    private String asked() {
        return address()
                .asking(address().query().excluding(PriorityDetail.SAID))
                .asked();
    }

    private Div detail(PriorityRow priority, Reading reader) {
        var back = new Anchor("priorities" + asked(), getTranslation("priorities.back"));
        back.addClassName("back");
        var replies = new Replies(questions, currentActor.get(), reading(), this::redraw);
        var detail = new Div(back, new PriorityDetail(register, links, priority, address(), reader, replies, beneath));
        detail.addClassName("detail");
        var subject = Subject.of("priorities.priority", priority.id());
        beside.forEach(module -> module.beside(subject, reader.locale()).ifPresent(detail::add));
        if (currentActor.get().may(Right.CONVENE)) {
            detail.add(new PriorityTools(register, dependents, countries, priority, this::redraw));
        }
        return detail;
    }
}
