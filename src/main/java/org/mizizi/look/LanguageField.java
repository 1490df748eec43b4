package org.mizizi.look;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import org.mizizi.languages.LanguageGuess;

/**
 * In which language somebody writes: it follows their words until they, or what was kept of them, say another one. The
 * words turn with it; the portal's own language is something else.
 */
public final class LanguageField extends Select<String> {

    private final LanguageGuess guess;
    private final List<WordsArea> words;
    private boolean follows = true;
    private boolean following;

    public LanguageField(LanguageGuess guess, WordsArea... words) {
        this.guess = guess;
        this.words = List.of(words);
        addValueChangeListener(change -> turn(change.getValue()));
        this.words.forEach(area -> area.addValueChangeListener(_ -> follow()));
    }

    /** What is offered, and in which language somebody is likely to write before there are words. */
    public void offer(Reading reading, String likely) {
        setItems(reading.written());
        setItemLabelGenerator(reading::language);
        begin(likely);
    }

    /** Nobody has said it yet: the words may still show another. */
    public void begin(String likely) {
        set(likely);
        follows = true;
    }

    private void follow() {
        var written = words.stream().map(WordsArea::getValue).collect(Collectors.joining(" "));
        if (follows) {
            guess.of(written).filter(this::offers).ifPresent(this::guessed);
        }
    }

    private boolean offers(String language) {
        return getListDataView().contains(language);
    }

    private void guessed(String language) {
        if (!language.equals(getValue())) {
            set(language);
            setHelperText(getTranslation("words.language.guessed"));
        }
    }

    private void set(String language) {
        following = true;
        setValue(language);
        following = false;
    }

    private void turn(String language) {
        if (!following) {
            follows = false;
            setHelperText("");
        }
        words.forEach(area -> area.in(language));
    }
}
