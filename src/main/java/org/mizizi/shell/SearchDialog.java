package org.mizizi.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizizi.look.KeptIn;
import org.mizizi.look.MarkedWords;
import org.mizizi.look.Numbers;
import org.mizizi.look.PublicAt;
import org.mizizi.look.Quiet;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Soon;
import org.mizizi.look.WordsField;
import org.mizizi.search.Found;
import org.mizizi.search.Hit;
import org.mizizi.search.HitKind;
import org.mizizi.search.Search;
import org.mizizi.shared.Paths;
import org.mizizi.shared.TypedReference;
import org.mizizi.shared.Writing;

/** The search of the site from anywhere in the workspace: opened by a button or Ctrl+K, walked by arrows, left by Esc. */
@Tag("dialog")
final class SearchDialog extends HtmlContainer {

    private static final int SHOWN = 5;

    /** The browser's own dialog keeps the focus within it, closes on Esc and gives the focus back. */
    private static final String ARROWS = """
            this.addEventListener('keydown', event => {
                if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
                const stops = [this.querySelector('input'), ...this.querySelectorAll('li a')];
                const next = stops.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
                if (stops[next]) { event.preventDefault(); stops[next].focus(); }
            });
            """;

    private static final String OPEN = """
            if (!this.open) this.showModal();
            const field = this.querySelector('vaadin-text-field');
            field.focus(); field.inputElement && field.inputElement.select();
            """;

    private final Search search;

    final TextField words = new WordsField(Writing.SEARCH);
    final Div results = new Div();
    private final Button leave = new Button();

    SearchDialog(Search search) {
        this.search = search;
        addClassName("search-dialog");
        KeptIn.PASSING.marks(words);
        Soon.finds(words);
        words.addValueChangeListener(changed -> show(changed.getValue()));
        words.addKeyUpListener(Key.ENTER, _ -> openFirst());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        leave.addClickListener(_ -> close());
        results.getElement().setAttribute("aria-live", "polite");
        var head = new Div(words, leave);
        head.addClassName("search-head");
        add(head, results);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(ARROWS);
        attached.getUI().addAfterNavigationListener(_ -> close());
        Stream.of(KeyModifier.CONTROL, KeyModifier.META)
                .forEach(with -> Shortcuts.addShortcutListener(this, this::open, Key.KEY_K, with));
    }

    void speak() {
        getElement().setAttribute("aria-label", getTranslation("site.search"));
        words.setLabel(getTranslation("site.search.words"));
        leave.setText(getTranslation("look.cancel"));
        show(words.getValue());
    }

    void open() {
        getElement().executeJs(OPEN);
    }

    private void close() {
        getElement().executeJs("this.close()");
    }

    private void show(String typed) {
        results.removeAll();
        if (!typed.isBlank()) {
            draw(find(typed));
        }
    }

    private Map<HitKind, Found> find(String typed) {
        return search.find(typed, getLocale(), SHOWN);
    }

    private void draw(Map<HitKind, Found> found) {
        if (found.isEmpty()) {
            results.add(new Paragraph(getTranslation("site.search.nothing")));
        }
        found.forEach((kind, some) -> results.add(heading(kind, some), rows(some)));
        found.values().stream()
                .filter(some -> some.count() > some.first().size())
                .findFirst()
                .ifPresent(_ -> results.add(Quiet.paragraph(getTranslation("shell.search.more"))));
    }

    private H2 heading(HitKind kind, Found some) {
        return new H2(new Numbers(getLocale()).count(some.count()) + " "
                + getTranslation("site.search." + kind, some.count()));
    }

    private Rows rows(Found some) {
        var rows = new Rows();
        rows.show(some.first().stream().map(this::row).toList());
        return rows;
    }

    private Row row(Hit hit) {
        var content = new ArrayList<Component>();
        var named = hit.title() == null ? hit.excerpt() : hit.title();
        var shown = named == null ? new ReferenceCode(hit.reference()) : new MarkedWords(named);
        pageOf(hit)
                .ifPresentOrElse(
                        page -> content.addAll(
                                List.of(new Anchor(page, shown), new Span(" "), new ReferenceCode(hit.reference()))),
                        () -> content.addAll(List.of(shown, new PublicAt(getLocale(), "comments", hit.reference()))));
        if (hit.title() != null && hit.excerpt() != null) {
            content.add(Quiet.line(new MarkedWords(hit.excerpt())));
        }
        return new Row(content.toArray(Component[]::new));
    }

    private void openFirst() {
        var found = find(words.getValue());
        var hits =
                found.values().stream().flatMap(some -> some.first().stream()).toList();
        var quoted = TypedReference.of(words.getValue());
        hits.stream()
                .filter(hit -> quoted.filter(hit.reference()::equals).isPresent())
                .findFirst()
                .or(() -> hits.stream().findFirst())
                .flatMap(SearchDialog::pageOf)
                .ifPresent(page -> getUI().ifPresent(ui -> ui.navigate(page)));
    }

    /** Comments have a page on the site only. */
    private static Optional<String> pageOf(Hit hit) {
        return switch (hit.kind()) {
            case INPUT -> Optional.of(Paths.input(hit.reference()));
            case PRIORITY -> Optional.of(Paths.priority(hit.reference()));
            case GOAL -> Optional.of(Paths.trace(hit.reference()));
            case PLAN -> Optional.of(Paths.plan(hit.reference()));
            case ROUND -> Optional.of(Paths.round(hit.reference()));
            case ORGANISATION -> Optional.of(Paths.organisation(hit.reference()));
            case COMMENT -> Optional.empty();
        };
    }
}
