package org.mizizi.plans.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Address;
import org.mizizi.look.Confirmation;
import org.mizizi.look.KeptIn;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.WhyNot;
import org.mizizi.memory.FormPlace;
import org.mizizi.memory.KeptForm;
import org.mizizi.memory.KeptForms;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanDraft;
import org.mizizi.plans.Plans;
import org.mizizi.plans.Reviews;
import org.mizizi.plans.Submissions;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.Links;
import org.springframework.dao.OptimisticLockingFailureException;

/** The form in which an organisation writes its plan. It saves itself, and says all the time what is still missing. */
@StyleSheet("context://styles/plans.css")
@Route("plans/:reference/edit")
@PermitAll
class EditPlanView extends PageOf<Plan> {

    private static final String DRAFT = "draft";

    private final Plans plans;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Links links;
    private final Organisations organisations;
    private final CurrentActor currentActor;
    private final KeptForms forms;
    private final Div apart = new Div();
    private @Nullable Plan kept;
    private @Nullable KeptForm unsaved;

    @Nullable
    PlanForm form;

    @Nullable
    MissingPanel missing;

    EditPlanView(
            Plans plans,
            Submissions submissions,
            Reviews reviews,
            Links links,
            Organisations organisations,
            CurrentActor currentActor,
            KeptForms forms,
            Readings readings) {
        super(readings);
        this.plans = plans;
        this.submissions = submissions;
        this.reviews = reviews;
        this.links = links;
        this.organisations = organisations;
        this.currentActor = currentActor;
        this.forms = forms;
    }

    @Override
    protected Plan find(Address where) {
        return plans.find(where.reference());
    }

    @Override
    protected void draw(Plan written, Reading reading) {
        kept = written;
        name(
                getTranslation("plans.edit", written.reference(), written.revision() + 1),
                getTranslation("plans.edit.lead"));
        var objection = Plans.editObjection(written, currentActor.get());
        if (objection.isPresent()) {
            body().add(new WhyNot(objection.get()), backLink(written));
            return;
        }
        plans.workingCopyOf(written.id())
                .ifPresentOrElse(draft -> show(written, draft, reading), () -> body().add(backLink(written)));
    }

    private void show(Plan written, PlanDraft stored, Reading reading) {
        unsaved = forms.recall(List.of(place(written))).stream().findFirst().orElse(null);
        var mine = Optional.ofNullable(unsaved)
                .map(kept -> PlanDraft.valueOf(kept.words().getOrDefault(DRAFT, stored.json())))
                .orElse(stored);
        var returned = reviews.questionsTo(written).orElse(null);
        var fields = new PlanForm(mine, returned, links, organisations.directory(), reading, this::save);
        var panel = new MissingPanel(fields::goTo, this::askBeforeSubmitting, reading);
        panel.saved.following(fields);
        KeptIn.DRAFT.marks(fields);
        form = fields;
        missing = panel;
        apart.removeAll();
        var two = new Div(fields, new Aside(panel));
        two.addClassName("plan-editor");
        body().add(apart, two);
        showMissing(mine);
        if (!mine.equals(stored)) {
            compare(written, mine);
        }
    }

    private Anchor backLink(Plan written) {
        return new Anchor(Paths.plan(written.reference()), getTranslation("plans.to-the-plan"));
    }

    private void save() {
        var written = kept;
        var fields = form;
        var panel = missing;
        if (written == null || fields == null || panel == null) {
            return;
        }
        var draft = fields.draft();
        if (panel.saved.keep(this, () -> store(written, draft))) {
            showMissing(draft);
        }
        if (apart.getComponentCount() > 0) {
            panel.saved.say("look.apart.undecided");
        }
    }

    /** Saves the plan over the version that was seen; where somebody else saved another, both stay until one is chosen. */
    private void store(Plan written, PlanDraft draft) {
        if (apart.getComponentCount() > 0) {
            remember(written, draft);
            return;
        }
        try {
            kept = plans.save(written.id(), written.seen(), draft);
        } catch (OptimisticLockingFailureException _) {
            remember(written, draft);
            compare(written, draft);
        }
    }

    private void remember(Plan written, PlanDraft draft) {
        var before = Optional.ofNullable(unsaved)
                .orElseGet(() -> KeptForm.begun(place(written), String.valueOf(written.seen())));
        unsaved = forms.keep(before.saying(Map.of(DRAFT, draft.json()))).kept();
    }

    private void compare(Plan written, PlanDraft mine) {
        var stored = plans.workingCopyOf(written.id()).orElseThrow();
        apart.removeAll();
        apart.add(new DraftsApart(stored, mine, reading(), () -> settle(written, true), () -> settle(written, false)));
    }

    private void settle(Plan written, boolean mine) {
        apart.removeAll();
        kept = plans.find(written.reference());
        if (mine) {
            save();
        }
        if (apart.getComponentCount() == 0) {
            Optional.ofNullable(unsaved).ifPresent(forms::forget);
            redraw();
        }
    }

    private static FormPlace place(Plan plan) {
        return FormPlace.of("plans.plan", plan.id());
    }

    private void showMissing(PlanDraft draft) {
        var written = kept;
        var panel = missing;
        if (written != null && panel != null) {
            panel.show(Stream.concat(
                            plans.missingIn(written.id(), draft).stream(),
                            Stream.ofNullable(form).flatMap(fields -> fields.unclear().stream()))
                    .toList());
        }
    }

    private void askBeforeSubmitting() {
        var fields = form;
        var written = kept;
        if (fields != null && written != null) {
            var draft = fields.draft();
            if (draft.content().humanitarian()) {
                Confirmation.before(this, "plans.share", this::submit, written.reference());
            } else {
                Confirmation.before(
                        this,
                        "plans.submit",
                        this::submit,
                        written.reference(),
                        draft.claims().size());
            }
        }
    }

    private void submit() {
        var written = kept;
        if (written != null && Refusals.attempt(this, () -> kept = submissions.submit(written.id()))) {
            var receipt = Optional.ofNullable(kept)
                    .filter(plan -> plan.state().isShared())
                    .map(_ -> "plans.share.receipt")
                    .orElse("plans.submit.receipt");
            Receipt.show(getTranslation(receipt, written.reference()));
            getUI().ifPresent(ui -> ui.navigate(Paths.plan(written.reference())));
        }
    }
}
