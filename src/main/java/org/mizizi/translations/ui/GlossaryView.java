package org.mizizi.translations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.look.Confirmation;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Row;
import org.mizizi.look.Words;
import org.mizizi.shared.Isolated;
import org.mizizi.shared.Paths;
import org.mizizi.translations.Agreed;
import org.mizizi.translations.Glossary;
import org.mizizi.translations.TermRow;

/** On which words translators have agreed, so that readers meet the same thing under the same name. */
@Route("glossary")
@RolesAllowed("TRANSLATOR")
class GlossaryView extends PageOf<Address> {

    private static final String FROM = "from";

    private final Glossary glossary;

    @Nullable
    TermForm form;

    GlossaryView(Glossary glossary, Readings readings) {
        super(readings);
        this.glossary = glossary;
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("translations.glossary"), getTranslation("translations.glossary.lead"));
        body().add(Quiet.paragraph(new Anchor(Paths.translations(), getTranslation("translations.to-desk"))));
        var into = new IntoLanguage(reader);
        var writing = new TermForm(glossary, into.of(where), reader, this::redraw);
        into.known(where.asked(FROM)).ifPresent(writing.from::say);
        form = writing;
        var terms = list(
                        asked -> glossary.into(into.of(asked), asked.words(), asked.key()),
                        (TermRow one) -> row(one, writing, reader))
                .headed(getTranslation("translations.glossary.list"))
                .searched(getTranslation("translations.glossary.search"));
        body().add(into.chosen(terms, getTranslation("translations.desk.language"))
                .show(getTranslation("translations.glossary.empty")));
        body().add(writing);
    }

    private Row row(TermRow one, TermForm writing, Reading reader) {
        var change = small("translations.glossary.change");
        change.addClickListener(_ -> writing.take(one.agreed()));
        var drop = small("translations.glossary.drop");
        drop.addClickListener(_ -> Confirmation.before(
                this,
                "translations.glossary.drop.ask",
                () -> drop(one),
                one.agreed().original()));
        var row = new Row(
                new Div(TermWords.of(one.agreed())),
                forbidden(one.agreed()),
                Quiet.line(new Span(getTranslation(
                        "translations.by",
                        Isolated.of(reader.person(one.by(), one.deputised())),
                        reader.moments().date(one.at())))));
        return row.and(change, drop);
    }

    private Div forbidden(Agreed term) {
        var line = new Div();
        if (!term.forbidden().isEmpty()) {
            line.add(Quiet.text(getTranslation("translations.glossary.not") + " "));
            term.forbidden().forEach(one -> line.add(Words.of(one, term.language()), new Span(" ")));
        }
        return line;
    }

    private Button small(String key) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void drop(TermRow one) {
        if (Refusals.attempt(this, () -> glossary.drop(one.id()))) {
            Receipt.show(getTranslation("translations.glossary.dropped"));
        }
        redraw();
    }
}
