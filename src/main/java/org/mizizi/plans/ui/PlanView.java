package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Page;
import org.mizizi.look.ReferenceCode;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanContent;
import org.mizizi.plans.Plans;
import org.mizizi.plans.Reviews;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;

/**
 * One plan with everything a decision needs to know: where it comes from and what the owners of those words say, who was
 * consulted, the money, the policies, what is contested. Beside it, what the reader can do, or why not.
 */
@Route("plans/:reference")
@PermitAll
class PlanView extends Page implements BeforeEnterObserver {

    private final Plans plans;
    private final Reviews reviews;
    private final Organisations organisations;
    private final Countries countries;
    private final CurrentActor currentActor;

    final Div content = new Div();
    final Aside aside = new Aside();
    private @Nullable Plan plan;

    PlanView(
            Plans plans, Reviews reviews, Organisations organisations, Countries countries, CurrentActor currentActor) {
        this.plans = plans;
        this.reviews = reviews;
        this.organisations = organisations;
        this.countries = countries;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        plan = plans.find(event.getRouteParameters().get("reference").orElse(""));
        if (isAttached()) {
            show(event.getUI().getLocale());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show(event.getLocale());
    }

    private void show(Locale locale) {
        var shown = plan;
        if (shown == null) {
            return;
        }
        var reading = new Reading(locale, organisations, countries);
        body().removeAll();
        if (shown.isPublic()) {
            show(shown, plans.content(shown.id(), shown.revision()), reading);
        } else {
            name(getTranslation("plans.in-writing", shown.reference()), getTranslation("plans.in-writing.lead"));
            body().add(
                            currentActor.get().may(Right.WRITE_PLAN)
                                    ? new AuthorsCard(plans, shown, currentActor.get(), this::changed)
                                    : new EmptyState(getTranslation("plans.in-writing.wait")));
        }
    }

    private void show(Plan shown, PlanContent text, Reading reading) {
        name(text.title(), "");
        content.removeAll();
        aside.removeAll();
        var two = new Div(content, aside);
        two.addClassName("two");
        body().add(signals(shown, text, reading), two);
        fillContent(shown, text, reading);
        fillAside(shown, text, reading);
    }

    private Div signals(Plan shown, PlanContent text, Reading reading) {
        var signals = new Div(
                new ReferenceCode(shown.reference()),
                new Span(getTranslation("plans.version", shown.revision())),
                Signals.side(reading.plainName(shown.organisation()), reading.side(shown.organisation())),
                Signals.state(this, shown.state()));
        if (text.humanitarian()) {
            signals.add(Chip.of(getTranslation("plans.humanitarian"), Chip.Tone.PLAIN));
        }
        var trace = new Anchor(Paths.site(reading.locale(), "trace", shown.reference()), getTranslation("plans.trace"));
        trace.setRouterIgnore(true);
        signals.add(trace);
        signals.addClassName("actions");
        return signals;
    }

    private void fillContent(Plan shown, PlanContent text, Reading reading) {
        content.add(
                new SummaryCard(text, reading),
                new OriginsCard(plans.originsOf(shown.id()), text.language(), reading),
                new ConsultedCard(text, reading),
                new MoneyCard(text, reading),
                new PoliciesCard(text, reading),
                new ContestedCard(text));
    }

    private void fillAside(Plan shown, PlanContent text, Reading reading) {
        var actor = currentActor.get();
        if (actor.actsFor(shown.organisation()) && actor.may(Right.WRITE_PLAN)) {
            aside.add(new AuthorsCard(plans, shown, actor, this::changed));
        }
        if (actor.may(Right.REVIEW_PLAN) && !actor.may(Right.DECIDE_PLAN)) {
            aside.add(
                    new Card(new TakeIntoReview(reviews, shown, this::changed)).headed(getTranslation("plans.review")));
        }
        if (actor.may(Right.DECIDE_PLAN)) {
            aside.add(new DecisionCard(reviews, shown, reading, this::changed));
        }
        aside.add(new EndorsementsCard(reviews, shown, actor, reading, this::changed));
        if (shown.revision() > 1) {
            aside.add(new ChangesCard(text, plans.content(shown.id(), shown.revision() - 1), shown.revision() - 1));
        }
        aside.add(new DecisionsCard(reviews.decisionsOn(shown.id()), reading));
    }

    /** Reads the plan again: somebody here, or somebody else meanwhile, has moved it. */
    private void changed() {
        var shown = plan;
        if (shown != null) {
            plan = plans.find(shown.reference());
            getUI().ifPresent(ui -> show(ui.getLocale()));
        }
    }
}
