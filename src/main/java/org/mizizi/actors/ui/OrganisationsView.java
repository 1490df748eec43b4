package org.mizizi.actors.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.EmptyState;
import org.mizizi.look.KeptIn;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Side;
import org.mizizi.shared.Writing;

/** Every organisation of both sides. The filter is in the address. */
@Route("organisations")
@Menu(title = "menu.organisations", order = 80)
@PermitAll
class OrganisationsView extends PageOf<OrganisationFilter> {

    private final Organisations organisations;
    final TextField words = new WordsField(Writing.SEARCH);
    final Select<Side> side = new Select<>();
    final Rows rows = new Rows();
    private final Card list = new Card(rows);

    OrganisationsView(Organisations organisations, Readings readings) {
        super(readings);
        this.organisations = organisations;
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(change -> choose(change.isFromClient()));
        side.setItems(Side.values());
        side.setEmptySelectionAllowed(true);
        side.addValueChangeListener(change -> choose(change.isFromClient()));
        KeptIn.ADDRESS.marks(words, side);
    }

    private void choose(boolean byTheReader) {
        if (byTheReader) {
            var chosen = new OrganisationFilter(side.getValue(), words.getValue());
            choose(chosen.query());
            show(found(), reading());
        }
    }

    @Override
    protected OrganisationFilter find(Address where) {
        return OrganisationFilter.of(where);
    }

    @Override
    protected void draw(OrganisationFilter filter, Reading reader) {
        body().add(new Actions(words, side), list);
        side.setValue(filter.side());
        words.setValue(filter.words());
        name(getTranslation("actors.title"), getTranslation("actors.lead"));
        list.setHeading(getTranslation("actors.list"));
        words.setLabel(getTranslation("actors.search"));
        side.setLabel(getTranslation("actors.side"));
        side.setEmptySelectionCaption(getTranslation("actors.both-sides"));
        side.setItemLabelGenerator(item -> getTranslation(item == null ? "actors.both-sides" : "actors.side." + item));
        show(filter, reader);
    }

    private void show(OrganisationFilter filter, Reading reader) {
        var shown = organisations.directory().stream().filter(filter::shows).toList();
        rows.show(shown.stream().map(organisation -> row(organisation, reader)).toList());
        list.getChildren().filter(EmptyState.class::isInstance).toList().forEach(list::remove);
        if (shown.isEmpty()) {
            list.add(new EmptyState(getTranslation("actors.none-such")));
        }
    }

    private Row row(Organisation organisation, Reading reader) {
        var name = new Anchor(Paths.organisation(organisation.reference()), reader.words(organisation.name()));
        var facts = Quiet.line(
                new Span(getTranslation("actors.OrganisationKind." + organisation.kind()) + " "),
                new ReferenceCode(organisation.reference()));
        return new Row(new Div(name), facts)
                .and(Chip.of(
                        getTranslation("side." + organisation.side()),
                        organisation.side() == Side.INTERNAL ? Chip.Tone.INTERNAL : Chip.Tone.EXTERNAL));
    }
}
