package org.mizizi.look;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Writing;

/**
 * In which language somebody writes, quietly beneath their words: it follows them until they, or what was kept of them,
 * say another one. It makes the fields for these words, which turn with it; the portal's own language is something else.
 */
public final class LanguageField extends Select<String> implements LocaleChangeObserver {

    private final Reading reading;
    /** Known from the beginning: nothing is asked of the database while somebody types. */
    private final List<String> offered;

    private final List<HasValue<?, String>> words = new ArrayList<>();
    private final List<Consumer<String>> turns = new ArrayList<>();
    private final Span lead = new Span();
    private String question = "words.language";
    private LanguageOfWords written;

    public LanguageField(Reading reading) {
        this.reading = reading;
        written = LanguageOfWords.usually(reading.writes());
        addClassName("language-field");
        lead.getElement().setAttribute("aria-hidden", "true");
        setPrefixComponent(lead);
        offered = List.copyOf(reading.written());
        setItems(new ArrayList<>(offered));
        setItemLabelGenerator(reading::language);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                say(change.getValue());
            }
        });
        show();
    }

    /** Asks with the words of this key, beside the languages and read aloud with them. */
    public LanguageField asking(String key) {
        question = key;
        speak();
        return this;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        speak();
    }

    private void speak() {
        lead.setText(getTranslation(question));
        setAriaLabel(getTranslation(question));
        setHelperText(written.isGuessed() ? getTranslation("words.language.guessed") : "");
    }

    /** An area for words in this language. */
    public WordsArea area(Writing use) {
        var area = new WordsArea(use, this);
        follow(area, area::in);
        return area;
    }

    /** The same on one line. */
    public WordsField line(Writing use) {
        var line = new WordsField(use);
        follow(line, line::in);
        return line;
    }

    private void follow(HasValue<?, String> field, Consumer<String> turn) {
        words.add(field);
        turns.add(turn);
        turn.accept(written.language());
        field.addValueChangeListener(_ -> read());
    }

    /** The fields that are gone tell nothing more. */
    public void forget(HasValue<?, String> field) {
        var place = words.indexOf(field);
        words.remove(place);
        turns.remove(place);
    }

    /** Nobody has said it yet: the words may still show another. */
    public void begin(String usual) {
        written = LanguageOfWords.usually(usual);
        read();
    }

    /** Said by whoever writes, or kept of them; none lets the words tell. */
    public void say(@Nullable String language) {
        written = written.saying(language);
        show();
    }

    /** What was said, if anything: it is kept with the words. */
    String said() {
        return Objects.requireNonNullElse(written.said(), "");
    }

    private void read() {
        var all = words.stream().map(HasValue::getValue).collect(Collectors.joining(" "));
        written = written.reading(all, words -> reading.guess(words, offered));
        show();
    }

    private void show() {
        var language = written.language();
        if (!getListDataView().contains(language)) {
            getListDataView().addItem(language);
        }
        setValue(language);
        speak();
        turns.forEach(turn -> turn.accept(language));
    }
}
