package org.mizizi.rounds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.rounds.Capacities;
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
class PlanRoundView extends PageOf<Optional<Round>> {

    private final Rounds rounds;
    final RoundForm form;
    final Button keep = new Button();
    private final Actions actions;

    PlanRoundView(
            Rounds rounds,
            Organisations organisations,
            Capacities capacities,
            ObjectProvider<CommentSubjects> subjects,
            Readings readings) {
        super(readings);
        this.rounds = rounds;
        var drafts = subjects.stream().flatMap(module -> module.open().stream()).toList();
        form = new RoundForm(readings.in(getLocale()), organisations.directory(), capacities.burdens(), drafts);
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickListener(_ -> keep());
        actions = new Actions(keep);
    }

    @Override
    protected Optional<Round> find(Address where) {
        var planned = where.route().get("reference").map(this::stillPlanned);
        planned.ifPresent(round -> form.show(round, rounds.invitedTo(round.id())));
        return planned;
    }

    private Round stillPlanned(String reference) {
        var round = rounds.find(reference);
        if (round.state() != RoundState.PLANNED) {
            throw new NotFoundException(reference);
        }
        return round;
    }

    private void keep() {
        Optional<RoundPlan> plan = form.objections().isEmpty() ? form.plan() : Optional.empty();
        plan.ifPresentOrElse(
                complete -> Refusals.attempt(this, () -> keep(complete)),
                () -> Receipt.problem(Refusals.text(this, form.objections().getFirst())));
    }

    private void keep(RoundPlan plan) {
        var kept = found().map(before -> rounds.replan(before.id(), plan)).orElseGet(() -> rounds.plan(plan));
        form.remembered().sent();
        Receipt.show(getTranslation("rounds.done.PLANNED", kept.reference()));
        getUI().ifPresent(ui -> ui.navigate(Paths.round(kept.reference())));
    }

    @Override
    protected void draw(Optional<Round> planned, Reading reader) {
        var key = planned.isEmpty() ? "rounds.new" : "rounds.replan";
        name(getTranslation(key), getTranslation("rounds.new.lead"));
        keep.setText(getTranslation("rounds.keep"));
        body().add(form, actions);
    }
}
