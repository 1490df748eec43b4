package org.mizizi.strategies.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Page;
import org.mizizi.look.Refusals;
import org.mizizi.look.WhyNot;
import org.mizizi.priorities.Register;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Refusal;
import org.mizizi.strategies.Drafts;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyState;

/**
 * Where convenor and ministries write a draft. Every text saves itself when it is left; what is still missing before
 * the consultation stands at the top.
 */
@Route("strategy/:number/draft")
@PermitAll
@StyleSheet("context://styles/strategies.css")
class DraftView extends Page implements BeforeEnterObserver {

    private final Strategies strategies;
    private final Drafts drafts;
    private final Register register;
    private final Readings readings;
    private final CurrentActor currentActor;
    private final Div missing = new Div();
    private int number;

    DraftView(Strategies strategies, Drafts drafts, Register register, Readings readings, CurrentActor currentActor) {
        this.strategies = strategies;
        this.drafts = drafts;
        this.register = register;
        this.readings = readings;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = Numbers.strategy(event);
        strategies.find(number);
        if (!currentActor.get().may(Right.EDIT_STRATEGY)) {
            throw new NotFoundException("draft");
        }
        if (isAttached()) {
            draw(getLocale());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw(event.getLocale());
    }

    private void draw(Locale locale) {
        var text = strategies.read(number);
        var strategy = text.strategy();
        name(getTranslation("strategies.draft.title", number), getTranslation("strategies.draft.lead"));
        body().removeAll();
        body().add(new Div(Numbers.link(strategy, locale)));
        if (strategy.state() != StrategyState.DRAFT) {
            body().add(new WhyNot(Refusal.of("strategy.not-draft")));
            return;
        }
        var reading = readings.in(locale);
        var desk = new Desk(drafts, reading, readings.languages(), currentActor.get(), () -> tellMissing(strategy));
        if (desk.convenes()) {
            body().add(missing, title(strategy, desk));
            tellMissing(strategy);
        }
        text.sections()
                .forEach(section -> body().add(new SectionEditor(
                        desk,
                        strategy,
                        section,
                        () -> strategies
                                .read(number)
                                .sections()
                                .get(section.section().kind().number() - 1))));
        body().add(new GoalsEditor(desk, strategy, () -> strategies.read(number).objectives(), register::all));
    }

    private void tellMissing(Strategy strategy) {
        if (!currentActor.get().may(Right.CONVENE)) {
            return;
        }
        missing.removeAll();
        var objections = strategies.consultObjections(strategy.id());
        if (objections.isEmpty()) {
            var next = new Anchor(Paths.strategy(number), getTranslation("strategies.draft.complete"));
            next.addClassName("button");
            missing.add(next);
            return;
        }
        var list = new NativeDetails(
                getTranslation("strategies.consult.missing", objections.size()),
                new UnorderedList(objections.stream()
                        .map(objection -> new ListItem(Refusals.text(this, objection)))
                        .toArray(ListItem[]::new)));
        missing.add(list);
    }

    private NativeDetails title(Strategy strategy, Desk desk) {
        var field = new LocalizedField(desk.languages(), desk.reading().locale());
        var saved = new SavedNote();
        field.setLabel(getTranslation("strategies.new.name"));
        field.setValue(strategy.title());
        field.addValueChangeListener(change -> {
            var words = change.getValue();
            if (words != null && Refusals.attempt(this, () -> drafts.entitle(strategy.id(), words))) {
                saved.now();
                desk.changed().run();
            }
        });
        return new NativeDetails(getTranslation("strategies.draft.name"), new Div(field, saved));
    }
}
