package org.mizizi.look;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/**
 * A field to choose several of many by their names: it grows with all that are chosen, and what it tells those who do not see
 * it is in their language.
 */
public class SeveralField<T> extends MultiSelectComboBox<T> implements LocaleChangeObserver {

    public SeveralField() {
        setAutoExpand(AutoExpandMode.VERTICAL);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setI18n(new MultiSelectComboBoxI18n()
                .setCleared(getTranslation("look.several.cleared"))
                .setFocused(getTranslation("look.several.focused"))
                .setSelected(getTranslation("look.several.selected"))
                .setDeselected(getTranslation("look.several.deselected"))
                .setTotal(getTranslation("look.several.total") + " {count}"));
    }
}
