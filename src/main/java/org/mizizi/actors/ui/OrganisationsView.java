package org.mizizi.actors.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Page;
import org.mizizi.look.Quiet;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Side;

/** Every organisation of both sides. The filter is in the address. */
@Route("organisations")
@Menu(title = "menu.organisations", order = 80)
@PermitAll
class OrganisationsView extends Page implements BeforeEnterObserver {

    private final Organisations organisations;
    final TextField words = new TextField();
    final Select<Side> side = new Select<>();
    final Rows rows = new Rows();
    private final Card list = new Card(rows);
    private OrganisationFilter filter = OrganisationFilter.NONE;

    OrganisationsView(Organisations organisations) {
        this.organisations = organisations;
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(change -> choose(change.isFromClient()));
        side.setItems(Side.values());
        side.setEmptySelectionAllowed(true);
        side.addValueChangeListener(change -> choose(change.isFromClient()));
        var filters = new Actions(words, side);
        body().add(filters, list);
    }

    private void choose(boolean byTheReader) {
        if (byTheReader) {
            var chosen = new OrganisationFilter(side.getValue(), words.getValue());
            getUI().ifPresent(ui -> ui.navigate(OrganisationsView.class, chosen.query()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = OrganisationFilter.of(event.getLocation().getQueryParameters());
        side.setValue(filter.side());
        words.setValue(filter.words());
        if (isAttached()) {
            show(event.getUI().getLocale());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name(getTranslation("actors.title"), getTranslation("actors.lead"));
        list.setHeading(getTranslation("actors.list"));
        words.setLabel(getTranslation("actors.search"));
        side.setLabel(getTranslation("actors.side"));
        side.setEmptySelectionCaption(getTranslation("actors.both-sides"));
        side.setItemLabelGenerator(item -> getTranslation(item == null ? "actors.both-sides" : "actors.side." + item));
        show(event.getLocale());
    }

    private void show(Locale locale) {
        var shown = organisations.directory().stream().filter(filter::shows).toList();
        rows.show(shown.stream().map(organisation -> row(organisation, locale)).toList());
        list.getChildren().filter(EmptyState.class::isInstance).toList().forEach(list::remove);
        if (shown.isEmpty()) {
            list.add(new EmptyState(getTranslation("actors.none-such")));
        }
    }

    private Row row(Organisation organisation, Locale locale) {
        var name = new Anchor(Paths.organisation(organisation.reference()), Words.of(organisation.name(), locale));
        var facts = Quiet.line(
                new Span(getTranslation("actors.OrganisationKind." + organisation.kind()) + " "),
                new ReferenceCode(organisation.reference()));
        return new Row(new Div(name), facts)
                .and(Chip.of(
                        getTranslation("side." + organisation.side()),
                        organisation.side() == Side.INTERNAL ? Chip.Tone.INTERNAL : Chip.Tone.EXTERNAL));
    }
}
