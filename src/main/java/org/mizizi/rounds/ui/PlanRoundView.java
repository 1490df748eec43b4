package org.mizizi.rounds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.look.Page;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.rounds.CommentSubjects;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundState;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.ObjectProvider;

/** The convenor plans a round, or changes one that is not announced yet. */
@Route("rounds/new")
@RouteAlias("rounds/:reference/plan")
@RolesAllowed("CONVENOR")
class PlanRoundView extends Page implements BeforeEnterObserver {

    private final Rounds rounds;
    final RoundForm form;
    final Button keep = new Button();
    private @Nullable Round planned;

    PlanRoundView(
            Rounds rounds, Organisations organisations, Countries countries, ObjectProvider<CommentSubjects> subjects) {
        this.rounds = rounds;
        var country = countries.country();
        var drafts = subjects.stream().flatMap(module -> module.open().stream()).toList();
        form = new RoundForm(country, countries.today(), organisations.directory(), drafts);
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickListener(_ -> keep());
        var actions = new Div(keep);
        actions.addClassName("actions");
        body().add(form, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("reference").ifPresent(this::change);
    }

    private void change(String reference) {
        var round = rounds.find(reference);
        if (round.state() != RoundState.PLANNED) {
            throw new NotFoundException(reference);
        }
        planned = round;
        form.show(round, rounds.invitedTo(round.id()));
    }

    private void keep() {
        Optional<RoundPlan> plan = form.objections().isEmpty() ? form.plan() : Optional.empty();
        plan.ifPresentOrElse(
                complete -> Refusals.attempt(this, () -> keep(complete)),
                () -> Receipt.problem(Refusals.text(this, form.objections().getFirst())));
    }

    private void keep(RoundPlan plan) {
        var before = planned;
        var kept = before == null ? rounds.plan(plan) : rounds.replan(before.id(), plan);
        Receipt.show(getTranslation("rounds.done.PLANNED", kept.reference()));
        getUI().ifPresent(ui -> ui.navigate(Paths.round(kept.reference())));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var key = planned == null ? "rounds.new" : "rounds.replan";
        name(getTranslation(key), getTranslation("rounds.new.lead"));
        keep.setText(getTranslation("rounds.keep"));
    }
}
