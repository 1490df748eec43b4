package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import org.mizizi.country.Dimension;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.RememberedFields;
import org.mizizi.priorities.PriorityText;
import org.mizizi.shared.Writing;

/** How a priority is worded, in the languages of the country. */
final class PriorityFields extends Div implements LocaleChangeObserver {

    final LocalizedField title;
    final LocalizedField summary;
    final Select<Dimension> dimension = new Select<>();
    private final List<Dimension> dimensions;

    PriorityFields(List<String> languages, List<Dimension> dimensions) {
        this.dimensions = List.copyOf(dimensions);
        title = new LocalizedField(Writing.TITLE, languages, getLocale());
        summary = new LocalizedField(Writing.SUMMARY, languages, getLocale());
        dimension.setItems(this.dimensions);
        dimension.setWidthFull();
        add(title, summary, dimension);
    }

    void show(PriorityText text) {
        title.setValue(text.title());
        summary.setValue(text.summary());
        suggest(text.dimension());
    }

    void suggest(String code) {
        dimensions.stream().filter(item -> item.code().equals(code)).findFirst().ifPresent(dimension::setValue);
    }

    Optional<PriorityText> text() {
        var name = title.getValue();
        var words = summary.getValue();
        var chosen = dimension.getValue();
        return name == null || words == null || chosen == null
                ? Optional.empty()
                : Optional.of(new PriorityText(name, words, chosen.code()));
    }

    void remember(RememberedFields fields) {
        fields.text("title", title).text("summary", summary).choice("dimension", dimension, Dimension::code);
    }

    void clear() {
        title.clear();
        summary.clear();
        dimension.clear();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setLabel(getTranslation("priorities.fields.title"));
        summary.setLabel(getTranslation("priorities.fields.summary"));
        summary.setHelperText(getTranslation("priorities.fields.summary.help"));
        dimension.setLabel(getTranslation("priorities.form.dimension"));
        dimension.setItemLabelGenerator(
                item -> item.name().in(event.getLocale()).text());
    }
}
