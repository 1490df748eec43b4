package org.mizizi.audit.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Objects;
import java.util.function.Consumer;
import org.mizizi.look.DayField;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** Looks lines of the ledger up by what people call a thing or an organisation, and by day. */
final class LedgerSearch extends Div implements LocaleChangeObserver {

    final WordsField words = new WordsField(Writing.SEARCH);
    final DayField day = new DayField();
    final Button find = new Button();

    LedgerSearch(LedgerFilter shown, Consumer<LedgerFilter> narrow) {
        addClassName("actions");
        words.setValue(Objects.requireNonNullElse(shown.search().words(), ""));
        day.setValue(shown.search().day());
        find.addClickListener(_ -> narrow.accept(shown.searched(words.getValue(), day.getValue())));
        find.addClickShortcut(Key.ENTER).listenOn(this);
        add(words, day, find);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        words.setLabel(getTranslation("ledger.search"));
        words.setHelperText(getTranslation("ledger.search.help"));
        day.setLabel(getTranslation("ledger.search.day"));
        find.setText(getTranslation("ledger.search.find"));
    }
}
