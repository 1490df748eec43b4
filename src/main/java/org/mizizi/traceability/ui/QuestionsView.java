package org.mizizi.traceability.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Beneath;
import org.mizizi.look.Chip;
import org.mizizi.look.Confirmation;
import org.mizizi.look.LinkButton;
import org.mizizi.look.LongList;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.Row;
import org.mizizi.look.Ticks;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.Asked;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Questions;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Everything that leans on the words of one's organisation: each beside what they said, to be answered one by one, or
 * confirmed together. What has been answered can be looked up, and answered otherwise.
 */
@Route("questions")
@Menu(title = "menu.questions", order = 12)
@RolesAllowed({"CIVIL_SOCIETY_REPRESENTATIVE", "MINISTRY_OFFICER", "MINISTRY_APPROVER"})
class QuestionsView extends PageOf<Address> {

    private static final String ANSWERED = "answered";

    private final Questions questions;
    private final List<Beneath> beneath;
    private final CurrentActor currentActor;
    final Ticks ticks = new Ticks(this::count);
    final Button confirm = new Button();
    private final Actions tools = new Actions(ticks.all(), confirm);
    private final Map<String, LinkRow> waiting = new LinkedHashMap<>();

    @Nullable
    LongList<LinkRow> list;

    private @Nullable Remembered remembered;
    private @Nullable LinkWords words;

    QuestionsView(Questions questions, ObjectProvider<Beneath> beneath, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.questions = questions;
        this.beneath = beneath.stream().toList();
        this.currentActor = currentActor;
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(_ -> Confirmation.before(
                this, "traceability.confirm", this::confirmAll, ticks.chosen().size()));
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("traceability.question"), getTranslation("traceability.questions.lead"));
        ticks.all().setLabel(getTranslation("traceability.tick-all"));
        var memory = new Remembered("traceability.questions");
        memory.fields().text("questions", ticks);
        remembered = memory;
        var choices = new LinkedHashMap<String, String>();
        choices.put(ANSWERED, getTranslation("traceability.questions.answered"));
        var shown = list(asked -> page(asked, reader), (LinkRow link) -> row(link, reader))
                .choice(
                        "show",
                        getTranslation("traceability.show"),
                        getTranslation("traceability.questions.waiting"),
                        choices)
                .above(tools);
        list = shown;
        body().add(memory, shown.show(getTranslation("traceability.questions.none")));
        count();
    }

    private ListPage<LinkRow> page(Asked asked, Reading reader) {
        ticks.begin();
        waiting.clear();
        var answered = ANSWERED.equals(asked.code("show"));
        tools.setVisible(!answered);
        return questions
                .asked(answered, asked.key())
                .telling(links -> words = LinkWords.of(this, beneath, links, reader));
    }

    private void count() {
        var chosen = ticks.chosen().size();
        confirm.setText(getTranslation("traceability.confirm", chosen));
        confirm.setEnabled(chosen > 0);
    }

    private void confirmAll() {
        var chosen = ticks.chosen();
        var asked = waiting.entrySet().stream()
                .filter(entry -> chosen.contains(entry.getKey()))
                .map(entry -> entry.getValue().seen())
                .toList();
        if (Refusals.attempt(this, () -> questions.confirm(asked))) {
            Receipt.show(getTranslation("traceability.confirmed", asked.size()));
            if (remembered != null) {
                remembered.sent();
            }
            ticks.clear();
        }
        if (list != null) {
            list.refresh();
        }
        count();
    }

    private Row row(LinkRow link, Reading reader) {
        var beside = new Div(said(link, reader), claimed(link, reader));
        beside.addClassName("two");
        var mine = currentActor.get().acting().flatMap(link.answers()::of);
        var row = new Row(beside, LinkSigns.tally(this, link.answers(), reader)).settled();
        if (mine.filter(answer -> answer.fresh()).isPresent()) {
            mine.ifPresent(answer -> row.and(LinkSigns.state(this, answer.said())));
            return row.and(answer(link, "traceability.change"));
        }
        var key = key(link);
        waiting.put(key, link);
        var box = ticks.box(key);
        box.setLabel(getTranslation("traceability.tick"));
        box.setAriaLabel(getTranslation(
                "traceability.tick-one",
                link.downstream().reference(),
                link.upstream().reference()));
        var due = link.dueAt();
        if (due != null) {
            row.and(Chip.of(
                    getTranslation("traceability.until", reader.moments().date(due)), Chip.Tone.PLAIN));
        }
        return row.and(box, answer(link, "traceability.verb.answer"));
    }

    private static String key(LinkRow link) {
        return link.id().value().toString();
    }

    private LinkButton answer(LinkRow link, String verb) {
        var way = new LinkButton(Paths.answerLink(link.id().value()), getTranslation(verb));
        way.setAriaLabel(getTranslation(
                "home.verb-for", getTranslation(verb), link.downstream().reference()));
        return way;
    }

    private Div said(LinkRow link, Reading reader) {
        return new Div(heading("traceability.said." + link.upstream().kind()), LinkSigns.line(link.upstream(), reader));
    }

    private Div claimed(LinkRow link, Reading reader) {
        return new Div(
                heading("traceability.claimed." + link.downstream().kind()),
                LinkSigns.line(link.downstream(), reader),
                requireNonNull(words).evidence(link));
    }

    private H3 heading(String key) {
        return new H3(getTranslation(key));
    }
}
