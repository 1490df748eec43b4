package org.mizizi.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Page;
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
class PlansView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final Plans plans;
    private final Organisations organisations;
    private final Countries countries;
    private final PlanId next = PlanId.next();

    final Select<PlanState> state = new Select<>();
    final ComboBox<Organisation> organisation = new ComboBox<>();
    final Rows rows = new Rows();
    final Button write = new Button();
    final Button more = new Button();
    private final EmptyState nothing = new EmptyState("");
    private final Card list = new Card(rows, nothing, more);
    private int shown;
    private PlanFilter filter = PlanFilter.ALL;

    PlansView(Plans plans, Organisations organisations, Countries countries, CurrentActor currentActor) {
        this.plans = plans;
        this.organisations = organisations;
        this.countries = countries;
        state.setItems(PlanState.values());
        state.setEmptySelectionAllowed(true);
        state.addValueChangeListener(change -> choose(change.isFromClient()));
        organisation.setItems(organisations.directory());
        organisation.setClearButtonVisible(true);
        organisation.addValueChangeListener(change -> choose(change.isFromClient()));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        write.setDisableOnClick(true);
        write.addClickListener(_ -> begin());
        more.addClickListener(_ -> addPage());
        var actions = new Div(write);
        actions.addClassName("actions");
        actions.setVisible(currentActor.get().may(Right.WRITE_PLAN));
        var filters = new Div(state, organisation);
        filters.addClassName("actions");
        body().add(actions, filters, list);
    }

    private void begin() {
        Refusals.attempt(this, () -> {
            var plan = plans.begin(next, language());
            getUI().ifPresent(ui -> ui.navigate(Paths.editPlan(plan.reference())));
        });
        write.setEnabled(true);
    }

    private String language() {
        var own = locale().getLanguage();
        var languages = countries.country().languages();
        return languages.contains(own) ? own : languages.getFirst();
    }

    private Locale locale() {
        return getUI().map(ui -> ui.getLocale()).orElse(Locale.ENGLISH);
    }

    private void choose(boolean byTheReader) {
        if (byTheReader) {
            var query = new LinkedHashMap<String, String>();
            Optional.ofNullable(state.getValue()).ifPresent(chosen -> query.put("state", chosen.name()));
            Optional.ofNullable(organisation.getValue())
                    .ifPresent(chosen -> query.put("organisation", chosen.reference()));
            getUI().ifPresent(ui -> ui.navigate(PlansView.class, QueryParameters.simple(query)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var chosenState = query.getSingleParameter("state").flatMap(PlansView::stateNamed);
        var chosenOrganisation = query.getSingleParameter("organisation").flatMap(this::organisationNamed);
        state.setValue(chosenState.orElse(null));
        organisation.setValue(chosenOrganisation.orElse(null));
        filter = new PlanFilter(
                chosenState.orElse(null),
                chosenOrganisation.map(Organisation::id).orElse(null));
        if (isAttached()) {
            show();
        }
    }

    private static Optional<PlanState> stateNamed(String name) {
        return Arrays.stream(PlanState.values())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
    }

    private Optional<Organisation> organisationNamed(String reference) {
        return organisations.directory().stream()
                .filter(candidate -> candidate.reference().equals(reference))
                .findFirst();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var locale = event.getLocale();
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
        organisation.setItemLabelGenerator(item -> item.name().in(locale).text());
        show();
    }

    private void show() {
        shown = 0;
        rows.removeAll();
        addPage();
        nothing.setVisible(shown == 0);
        nothing.setText(getTranslation(PlanFilter.ALL.equals(filter) ? "plans.none" : "plans.none-such"));
    }

    private void addPage() {
        var page = plans.page(filter, shown, PAGE + 1);
        var reading = new Reading(locale(), organisations, countries);
        page.stream().limit(PAGE).forEach(plan -> rows.add(row(plan, reading)));
        shown += Math.min(PAGE, page.size());
        more.setVisible(page.size() > PAGE);
    }

    private Row row(PlanRow plan, Reading reading) {
        var title = new Div(new Anchor(Paths.plan(plan.reference()), title(plan)));
        var facts =
                new Div(new Span(reading.plainName(plan.organisation()) + " · "), new ReferenceCode(plan.reference()));
        facts.addClassName("quiet");
        var row = new Row(title, facts);
        var currency = plan.currency();
        if (currency != null) {
            var sum = new Span(reading.amount(plan.money(), currency));
            row.and(sum);
        }
        if (plan.revision() > 0) {
            var links =
                    new Span(getTranslation("plans.links-confirmed", plan.links(), plan.confirmed(), plan.partly()));
            links.addClassName("quiet");
            row.and(links);
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
