package org.mizizi.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.KeptIn;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Refusals;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.plans.PlanFilter;
import org.mizizi.plans.PlanId;
import org.mizizi.plans.PlanRow;
import org.mizizi.plans.PlanState;
import org.mizizi.plans.Plans;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;

/** Every plan the reader may know of, the latest first. State and organisation are in the address. */
@Route("plans")
@Menu(title = "menu.plans", order = 50)
@PermitAll
class PlansView extends PageOf<PlanFilter> {

    private static final int PAGE = 50;

    private final Plans plans;
    private final Organisations organisations;
    private final PlanId next = PlanId.next();

    final Select<PlanState> state = new Select<>();
    final ComboBox<Organisation> organisation = new ComboBox<>();
    final Rows rows = new Rows();
    final Button write = new Button();
    final Button more = new Button();
    private final EmptyState nothing = new EmptyState("");
    private final Card list = new Card(rows, nothing, more);
    private int shown;
    private final Actions actions;

    PlansView(Plans plans, Organisations organisations, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.plans = plans;
        this.organisations = organisations;
        state.setItems(PlanState.offered());
        state.setEmptySelectionAllowed(true);
        state.addValueChangeListener(change -> choose(change.isFromClient()));
        organisation.setItems(organisations.directory());
        organisation.setClearButtonVisible(true);
        organisation.addValueChangeListener(change -> choose(change.isFromClient()));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        write.setDisableOnClick(true);
        write.addClickListener(_ -> begin());
        more.addClickListener(_ -> addPage());
        actions = new Actions(write);
        actions.setVisible(currentActor.get().may(Right.WRITE_PLAN));
        KeptIn.ADDRESS.marks(state, organisation);
    }

    private void begin() {
        Refusals.attempt(this, () -> {
            var plan = plans.begin(next, reading().writes());
            getUI().ifPresent(ui -> ui.navigate(Paths.editPlan(plan.reference())));
        });
        write.setEnabled(true);
    }

    private void choose(boolean byTheReader) {
        if (byTheReader) {
            var query = new LinkedHashMap<String, String>();
            Optional.ofNullable(state.getValue()).ifPresent(chosen -> query.put("state", chosen.name()));
            Optional.ofNullable(organisation.getValue())
                    .ifPresent(chosen -> query.put("organisation", chosen.reference()));
            choose(QueryParameters.simple(query));
            show();
        }
    }

    @Override
    protected PlanFilter find(Address where) {
        var chosen = where.asked("organisation").flatMap(this::organisationNamed);
        return new PlanFilter(
                where.asked("state", PlanState.class)
                        .filter(PlanState.offered()::contains)
                        .orElse(null),
                chosen.map(Organisation::id).orElse(null));
    }

    private Optional<Organisation> organisationNamed(String reference) {
        return organisations.directory().stream()
                .filter(candidate -> candidate.reference().equals(reference))
                .findFirst();
    }

    @Override
    protected void draw(PlanFilter filter, Reading reader) {
        body().add(actions, new Actions(state, organisation), list);
        state.setValue(filter.state());
        organisation.setValue(
                address().asked("organisation").flatMap(this::organisationNamed).orElse(null));
        name(getTranslation("plans.title"), getTranslation("plans.lead"));
        write.setText(getTranslation("plans.write"));
        more.setText(getTranslation("plans.more"));
        list.setHeading(getTranslation("plans.list"));
        state.setLabel(getTranslation("plans.state"));
        state.setEmptySelectionCaption(getTranslation("plans.any-state"));
        state.setItemLabelGenerator(
                item -> getTranslation(item == null ? "plans.any-state" : "state.PlanState." + item));
        organisation.setLabel(getTranslation("plans.organisation"));
        organisation.setPlaceholder(getTranslation("plans.any-organisation"));
        organisation.setItemLabelGenerator(item -> reader.text(item.name()));
        show();
    }

    private void show() {
        shown = 0;
        rows.removeAll();
        addPage();
        nothing.setVisible(shown == 0);
        nothing.setText(getTranslation(PlanFilter.ALL.equals(found()) ? "plans.none" : "plans.none-such"));
    }

    private void addPage() {
        var page = plans.page(found(), shown, PAGE + 1);
        page.stream().limit(PAGE).forEach(plan -> rows.add(row(plan, reading())));
        shown += Math.min(PAGE, page.size());
        more.setVisible(page.size() > PAGE);
    }

    private Row row(PlanRow plan, Reading reading) {
        var title = new Div(new Anchor(Paths.plan(plan.reference()), title(plan)));
        var facts = Quiet.line(
                new Span(reading.plainName(plan.organisation()) + " · "), new ReferenceCode(plan.reference()));
        var row = new Row(title, facts);
        var currency = plan.currency();
        if (currency != null) {
            var sum = new Span(reading.amount(plan.money(), currency));
            row.and(sum);
        }
        if (plan.revision() > 0) {
            row.and(Quiet.text(getTranslation("plans.links-confirmed", plan.links(), plan.confirmed(), plan.partly())));
        }
        return row.and(Signals.state(this, plan.state()));
    }

    private Span title(PlanRow plan) {
        return plan.title().isBlank()
                ? new Span(getTranslation("plans.untitled"))
                : Words.of(plan.title(), plan.language());
    }

    List<Row> shownRows() {
        return rows.getChildren().map(Row.class::cast).toList();
    }
}
