package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.KeptIn;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** Search words and choices above a list. They live in the address, so that what is shown can be sent as a link. */
final class Filters extends Div {

    private static final String WORDS = "q";

    final TextField search = new WordsField(Writing.SEARCH);
    private final SequencedMap<String, Select<String>> choices = new LinkedHashMap<>();
    private Runnable changed = () -> {};
    private boolean filling;

    Filters() {
        addClassName("filters");
        KeptIn.ADDRESS.marks(this);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> changed());
        getElement().setAttribute("role", "search");
        add(search);
    }

    /** A choice among codes that have a name; none chosen means all. */
    void choice(String parameter, String label, String all, SequencedMap<String, String> names) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItems(List.copyOf(names.keySet()));
        select.setItemLabelGenerator(code -> code == null ? all : names.getOrDefault(code, code));
        select.addValueChangeListener(_ -> changed());
        choices.put(parameter, select);
        add(select);
    }

    private void changed() {
        if (!filling) {
            changed.run();
        }
    }

    void onChange(Runnable work) {
        changed = work;
    }

    /** Takes over what the address says; codes that do not exist are passed over. */
    void read(QueryParameters query) {
        filling = true;
        search.setValue(query.getSingleParameter(WORDS).orElse(""));
        choices.forEach((parameter, select) -> select.setValue(query.getSingleParameter(parameter)
                .filter(select.getListDataView()::contains)
                .orElse(null)));
        filling = false;
    }

    QueryParameters query() {
        var parameters = new LinkedHashMap<String, String>();
        if (!search.isEmpty()) {
            parameters.put(WORDS, search.getValue());
        }
        choices.forEach((parameter, select) -> {
            if (select.getValue() != null) {
                parameters.put(parameter, select.getValue());
            }
        });
        return QueryParameters.simple(Map.copyOf(parameters));
    }

    String words() {
        return Writing.sought(search.getValue());
    }

    @Nullable
    String chosen(String parameter) {
        var select = choices.get(parameter);
        return select == null ? null : select.getValue();
    }

    Select<String> of(String parameter) {
        return choices.getOrDefault(parameter, new Select<>());
    }
}
