package org.mizizi.strategies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.mizizi.look.Actions;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Writing;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.StrategyRow;

/** The convenor begins a version, blank or with everything an earlier one says. */
final class NewVersion extends Section {

    final LocalizedField title;
    final ComboBox<StrategyRow> earlier = new ComboBox<>();
    final Button begin = new Button();
    private final Strategies strategies;
    final Remembered remembered = new Remembered("strategies.new-version");

    NewVersion(Strategies strategies, List<StrategyRow> all, List<String> languages, Reading reading) {
        this.strategies = strategies;
        addClassName("card");
        title = new LocalizedField(Writing.TITLE, languages, reading.locale());
        title.setLabel(getTranslation("strategies.new.name"));
        earlier.setLabel(getTranslation("strategies.new.from"));
        earlier.setHelperText(getTranslation("strategies.new.from-help"));
        earlier.setItems(all);
        earlier.setItemLabelGenerator(row -> getTranslation(
                "strategies.version-named",
                row.number(),
                row.title().in(reading.locale()).text()));
        earlier.setClearButtonVisible(true);
        earlier.setWidthFull();
        all.stream().findFirst().ifPresent(earlier::setValue);
        remembered.fields().text("title", title).choice("earlier", earlier, StrategyRow::number);
        begin.setText(getTranslation("strategies.new.begin"));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickListener(_ -> begin());
        var actions = new Actions(begin);
        add(new H2(getTranslation("strategies.new")), title, earlier, actions, remembered);
    }

    private void begin() {
        var words = title.getValue();
        if (words == null) {
            title.setErrorMessage(getTranslation("strategies.new.name-missing"));
            title.setInvalid(true);
            return;
        }
        Refusals.attempt(this, () -> open(words));
    }

    private void open(LocalizedText words) {
        var drafted = earlier.getOptionalValue()
                .map(row -> strategies.draftFrom(row.id(), words))
                .orElseGet(() -> strategies.draft(words));
        remembered.sent();
        Receipt.show(getTranslation("strategies.new.receipt", drafted.number()));
        getUI().ifPresent(ui -> ui.navigate(Paths.draftStrategy(drafted.number())));
    }
}
