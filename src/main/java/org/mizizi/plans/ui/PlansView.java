package org.mizizi.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Refusals;
import org.mizizi.look.Row;
import org.mizizi.look.Words;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.PlanRow;
import org.mizizi.plans.PlanSearch;
import org.mizizi.plans.PlanState;
import org.mizizi.plans.Plans;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Asked;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;

/** Every plan the reader may know of, the latest first. What is shown of them is in the address. */
@Route("plans")
@Menu(title = "menu.plans", order = 50)
@PermitAll
class PlansView extends PageOf<Address> {

    private final Plans plans;
    private final Organisations organisations;
    private final PlanId next = PlanId.next();
    private final Actions actions;
    final Button write = new Button();

    PlansView(Plans plans, Organisations organisations, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.plans = plans;
        this.organisations = organisations;
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        write.setDisableOnClick(true);
        write.addClickListener(_ -> begin());
        actions = new Actions(write);
        actions.setVisible(currentActor.get().may(Right.WRITE_PLAN));
    }

    private void begin() {
        Refusals.attempt(this, () -> {
            var plan = plans.begin(next, reading().writes());
            getUI().ifPresent(ui -> ui.navigate(Paths.editPlan(plan.reference())));
        });
        write.setEnabled(true);
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("plans.title"), getTranslation("plans.lead"));
        write.setText(getTranslation("plans.write"));
        var owners = organisations.directory();
        var ids = owners.stream().collect(Collectors.toMap(Organisation::reference, Organisation::id));
        body().add(
                        actions,
                        list(asked -> plans.page(search(asked, ids), asked.key()), (PlanRow plan) -> row(plan, reader))
                                .headed(getTranslation("plans.list"))
                                .searched(getTranslation("plans.search"))
                                .choice(
                                        "state",
                                        getTranslation("plans.state"),
                                        getTranslation("plans.any-state"),
                                        states())
                                .choiceAmongMany(
                                        "organisation",
                                        getTranslation("plans.organisation"),
                                        getTranslation("plans.any-organisation"),
                                        names(owners, reader))
                                .sorted(PlanSearch.Sort.class, sort -> getTranslation("state.Sort." + sort))
                                .show(getTranslation("plans.none")));
    }

    private static PlanSearch search(Asked asked, Map<String, OrganisationId> ids) {
        var owner = asked.code("organisation");
        return new PlanSearch(
                asked.words(),
                asked.one("state", PlanState.class),
                owner == null ? null : ids.get(owner),
                asked.sort(PlanSearch.Sort.NEWEST));
    }

    private SequencedMap<String, String> states() {
        var names = new LinkedHashMap<String, String>();
        for (var state : PlanState.values()) {
            names.put(state.name(), getTranslation("state.PlanState." + state));
        }
        return names;
    }

    private static SequencedMap<String, String> names(List<Organisation> owners, Reading reader) {
        var names = new LinkedHashMap<String, String>();
        owners.forEach(owner -> names.put(owner.reference(), reader.text(owner.name())));
        return names;
    }

    private Row row(PlanRow plan, Reading reading) {
        var title = new Div(new Anchor(Paths.plan(plan.reference()), title(plan)));
        var facts = Quiet.line(
                new Span(reading.plainName(plan.organisation()) + " · "), new ReferenceCode(plan.reference()));
        var row = new Row(title, facts);
        var money = plan.what().money();
        if (money != null) {
            row.and(new Span(reading.amount(money.amount(), money.currency().getCurrencyCode())));
        }
        var cited = plan.cited();
        if (plan.revision() > 0 && (cited.links() > 0 || !plan.what().humanitarian())) {
            row.and(Quiet.text(getTranslation(
                    "site.plan.links",
                    cited.links(),
                    cited.confirmed(),
                    cited.partly(),
                    cited.disputed(),
                    cited.unanswered())));
        }
        row.and(Signals.state(this, plan.state()));
        if (plan.what().humanitarian()) {
            row.and(Signals.humanitarian(this));
        }
        return plan.what().contested() ? row.and(Signals.contested(this)) : row;
    }

    private Span title(PlanRow plan) {
        return plan.what().title().isBlank()
                ? new Span(getTranslation("plans.untitled"))
                : Words.of(plan.what().title(), plan.what().language());
    }
}
