package org.mizizi.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Objects;
import java.util.function.Consumer;
import org.mizizi.look.DayField;
import org.mizizi.look.KeptIn;
import org.mizizi.look.Soon;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** Looks lines of the ledger up by what people call a thing or an organisation, and by day. */
final class LedgerSearch extends Div implements LocaleChangeObserver {

    final WordsField words = new WordsField(Writing.SEARCH);
    final DayField day = new DayField();

    LedgerSearch(LedgerFilter shown, Consumer<LedgerFilter> narrow) {
        addClassName("actions");
        words.setValue(Objects.requireNonNullElse(shown.search().words(), ""));
        day.setValue(shown.search().day());
        words.setClearButtonVisible(true);
        Soon.finds(words);
        KeptIn.ADDRESS.marks(this);
        words.addValueChangeListener(_ -> narrow(shown, narrow));
        day.addValueChangeListener(_ -> narrow(shown, narrow));
        getElement().setAttribute("role", "search");
        add(words, day);
    }

    private void narrow(LedgerFilter shown, Consumer<LedgerFilter> narrow) {
        narrow.accept(shown.searched(words.getValue(), day.getValue()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        words.setLabel(getTranslation("ledger.search"));
        words.setHelperText(getTranslation("ledger.search.help"));
        day.setLabel(getTranslation("ledger.search.day"));
    }
}
