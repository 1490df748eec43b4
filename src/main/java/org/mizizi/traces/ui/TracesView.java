package org.mizizi.traces.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.KeptIn;
import org.mizizi.look.MarkedWords;
import org.mizizi.look.PageOf;
import org.mizizi.look.PublicAt;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.WordsField;
import org.mizizi.search.Found;
import org.mizizi.search.Hit;
import org.mizizi.search.HitKind;
import org.mizizi.search.Search;
import org.mizizi.shared.Asked;
import org.mizizi.shared.Paths;
import org.mizizi.shared.TypedReference;
import org.mizizi.shared.Writing;

/** From whatever somebody quotes to its trace, or its page where it has none; from any other words to what bears them. */
@Route(Paths.TRACE)
@Menu(title = "menu.trace", order = 60)
@PermitAll
class TracesView extends PageOf<Map<HitKind, Found>> {

    private static final int SHOWN = 10;
    private static final String EXAMPLE = "INP-000213";

    private final Search search;

    final TextField words = new WordsField(Writing.SEARCH);
    final Button find = new Button();

    TracesView(Search search, Readings readings) {
        super(readings);
        this.search = search;
        words.addKeyUpListener(Key.ENTER, _ -> lookFor(words.getValue()));
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        find.addClickListener(_ -> lookFor(words.getValue()));
    }

    @Override
    protected Map<HitKind, Found> find(Address where) {
        return search.find(sought(where), getLocale(), SHOWN);
    }

    private static String sought(Address where) {
        return Writing.sought(where.asked(Asked.WORDS).orElse(""));
    }

    /** A reference leads on at once; what else is looked for is in the address. */
    private void lookFor(String typed) {
        var page = TypedReference.of(typed).flatMap(Quotable::pageOf);
        getUI().ifPresent(ui -> page.ifPresentOrElse(
                ui::navigate, () -> ui.navigate(Paths.TRACE, QueryParameters.of(Asked.WORDS, Writing.sought(typed)))));
    }

    @Override
    protected void draw(Map<HitKind, Found> shown, Reading reader) {
        name(getTranslation("menu.trace"), getTranslation("trace.find.lead"));
        var asked = sought(address());
        words.setLabel(getTranslation("site.search.words"));
        words.setPlaceholder(EXAMPLE);
        words.setValue(asked);
        find.setText(getTranslation("site.find.go"));
        var form = new Div(words, find);
        form.addClassName("filters");
        form.getElement().setAttribute("role", "search");
        KeptIn.ADDRESS.marks(form);
        body().add(new Card(form).headed(getTranslation("trace.find")));
        if (asked.isBlank()) {
            return;
        }
        var reference = TypedReference.of(asked);
        if (reference.isPresent()) {
            body().add(quoted(reference.get(), reader));
        } else if (shown.isEmpty()) {
            body().add(new EmptyState(getTranslation("site.search.nothing")));
        }
        shown.forEach((kind, found) -> body().add(bearing(kind, found, reader)));
    }

    /** The way to something quoted in the address; comments have a page on the site only. */
    private static Card quoted(String reference, Reading reader) {
        return Quotable.pageOf(reference)
                .map(page -> new Card(new Anchor(page, new ReferenceCode(reference))))
                .orElseGet(() -> new Card(new PublicAt(reader.locale(), "comments", reference)));
    }

    private Card bearing(HitKind kind, Found found, Reading reader) {
        var rows = new Rows();
        rows.show(found.first().stream().map(hit -> row(hit, reader)).toList());
        var card = new Card(rows);
        if (found.count() > found.first().size()) {
            card.add(Quiet.paragraph(
                    getTranslation("site.search.first", found.first().size(), found.count())));
        }
        return card.headed(
                reader.numbers().count(found.count()) + " " + getTranslation("site.search." + kind, found.count()));
    }

    /** Comments have a page on the site only. */
    private static Row row(Hit hit, Reading reader) {
        var words = hit.title() == null ? hit.excerpt() : hit.title();
        var shown = words == null ? new Span() : new MarkedWords(words);
        return Quotable.pageOf(hit.reference())
                .map(page -> new Row(new Anchor(page, shown), new Span(" "), new ReferenceCode(hit.reference())))
                .orElseGet(() -> new Row(shown, new PublicAt(reader.locale(), "comments", hit.reference())));
    }
}
