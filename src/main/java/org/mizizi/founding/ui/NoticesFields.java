package org.mizizi.founding.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.CountryNotice;
import org.mizizi.founding.FoundingFile.OwnNotices;
import org.mizizi.look.LocalizedField;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;

/** What the country itself says in the notices of the public site. A language that is taken away keeps its words, should it come back. */
final class NoticesFields extends Div {

    private final Runnable changed;
    private OwnNotices written = OwnNotices.NONE;
    private List<String> languages = List.of();

    NoticesFields(Runnable changed) {
        this.changed = changed;
    }

    void show(OwnNotices notices, List<String> chosen) {
        written = notices;
        speak(chosen);
    }

    void speak(List<String> chosen) {
        languages = List.copyOf(chosen);
        removeAll();
        if (!languages.isEmpty()) {
            add(
                    field(CountryNotice.Page.PRIVACY, written.privacy()),
                    field(CountryNotice.Page.ACCESSIBILITY, written.accessibility()));
        }
    }

    /** In the languages that are chosen now. */
    OwnNotices written() {
        return new OwnNotices(within(written.privacy()), within(written.accessibility()));
    }

    private LocalizedField field(CountryNotice.Page page, @Nullable LocalizedText text) {
        var field = new LocalizedField(Writing.WORDS, languages, getLocale());
        field.setLabel(getTranslation("country.notice." + page));
        field.setHelperText(getTranslation("administration.notice.text.help"));
        field.setValue(within(text));
        field.tellWhileTyping();
        field.addValueChangeListener(_ -> {
            written = page == CountryNotice.Page.PRIVACY
                    ? new OwnNotices(merged(written.privacy(), field.getValue()), written.accessibility())
                    : new OwnNotices(written.privacy(), merged(written.accessibility(), field.getValue()));
            changed.run();
        });
        return field;
    }

    /** What is shown, and what was written in languages that are not chosen now. */
    private @Nullable LocalizedText merged(@Nullable LocalizedText before, @Nullable LocalizedText shown) {
        var hidden = Optional.ofNullable(before)
                .flatMap(text -> text.within(text.texts().keySet().stream()
                        .filter(language -> !languages.contains(language))
                        .toList()));
        if (shown == null) {
            return hidden.orElse(null);
        }
        var all = shown;
        for (var other :
                hidden.map(LocalizedText::texts).orElseGet(LinkedHashMap::new).entrySet()) {
            all = all.with(other.getKey(), other.getValue());
        }
        return all;
    }

    private @Nullable LocalizedText within(@Nullable LocalizedText text) {
        return Optional.ofNullable(text).flatMap(one -> one.within(languages)).orElse(null);
    }
}
