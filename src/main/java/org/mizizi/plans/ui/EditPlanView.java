package org.mizizi.plans.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.look.Confirmation;
import org.mizizi.look.Page;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.WhyNot;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanDraft;
import org.mizizi.plans.Plans;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.Links;

/** The form in which an organisation writes its plan. It saves itself, and says all the time what is still missing. */
@StyleSheet("context://styles/plans.css")
@Route("plans/:reference/edit")
@PermitAll
class EditPlanView extends Page implements BeforeEnterObserver {

    private final Plans plans;
    private final Links links;
    private final Organisations organisations;
    private final Countries countries;
    private final CurrentActor currentActor;
    private final Clock clock;

    private @Nullable Plan plan;

    @Nullable
    PlanForm form;

    @Nullable
    MissingPanel missing;

    EditPlanView(
            Plans plans,
            Links links,
            Organisations organisations,
            Countries countries,
            CurrentActor currentActor,
            Clock clock) {
        this.plans = plans;
        this.links = links;
        this.organisations = organisations;
        this.countries = countries;
        this.currentActor = currentActor;
        this.clock = clock;
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
        var written = plan;
        if (written == null) {
            return;
        }
        name(
                getTranslation("plans.edit", written.reference(), written.revision() + 1),
                getTranslation("plans.edit.lead"));
        body().removeAll();
        var objection = Plans.editObjection(written, currentActor.get());
        if (objection.isPresent()) {
            body().add(new WhyNot(objection.get()), backLink(written));
            return;
        }
        plans.workingCopyOf(written.id())
                .ifPresentOrElse(draft -> show(draft, locale), () -> body().add(backLink(written)));
    }

    private void show(PlanDraft draft, Locale locale) {
        var reading = new Reading(locale, organisations, countries);
        var fields = new PlanForm(draft, links, reading, this::save);
        var panel = new MissingPanel(fields::goTo, this::askBeforeSubmitting);
        form = fields;
        missing = panel;
        var two = new Div(fields, new Aside(panel));
        two.addClassName("plan-editor");
        body().add(two);
        showMissing(draft);
    }

    private Anchor backLink(Plan written) {
        return new Anchor(Paths.plan(written.reference()), getTranslation("plans.to-the-plan"));
    }

    private void save() {
        var written = plan;
        var fields = form;
        if (written == null || fields == null) {
            return;
        }
        var draft = fields.draft();
        if (Refusals.attempt(this, () -> plan = plans.save(written.id(), written.seen(), draft))) {
            showMissing(draft);
            showSaved();
        }
    }

    private void showMissing(PlanDraft draft) {
        var written = plan;
        var panel = missing;
        if (written != null && panel != null) {
            panel.show(Stream.concat(
                            plans.missingIn(written.id(), draft).stream(),
                            Stream.ofNullable(form).flatMap(fields -> fields.unclear().stream()))
                    .toList());
        }
    }

    private void showSaved() {
        var panel = missing;
        if (panel != null) {
            var reading = new Reading(locale(), organisations, countries);
            panel.saved.setText(getTranslation("plans.saved", reading.moments().dateTime(clock.instant())));
        }
    }

    private Locale locale() {
        return getUI().map(ui -> ui.getLocale()).orElse(Locale.ENGLISH);
    }

    private void askBeforeSubmitting() {
        var fields = form;
        var written = plan;
        if (fields != null && written != null) {
            var asked = fields.draft().claims().size();
            Confirmation.before(this, "plans.submit", this::submit, written.reference(), asked);
        }
    }

    private void submit() {
        var written = plan;
        if (written != null && Refusals.attempt(this, () -> plans.submit(written.id()))) {
            Receipt.show(getTranslation("plans.submit.receipt", written.reference()));
            getUI().ifPresent(ui -> ui.navigate(Paths.plan(written.reference())));
        }
    }
}
