package org.mizizi.administration.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.PolicyAmendment;
import org.mizizi.country.Dimension;
import org.mizizi.country.Policy;
import org.mizizi.look.Actions;
import org.mizizi.look.DayField;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** A policy that plans can refer to, added or described otherwise. */
final class PolicyFields extends AmendmentFields {

    final TextField code = new WordsField(Writing.CODE);
    final Select<Policy.Scope> scope = new Select<>();
    final Select<Policy.Kind> kind = new Select<>();
    final LocalizedField title;
    final DayField startsOn = new DayField();
    final DayField endsOn = new DayField();
    final CheckboxGroup<Dimension> dimensions = new CheckboxGroup<>();
    private final Reading reader;

    PolicyFields(Reading reader) {
        this.reader = reader;
        title = new LocalizedField(Writing.TITLE, reader.languages(), reader.locale());
        code.setLabel(getTranslation("founding.code"));
        code.setHelperText(getTranslation("administration.code.help"));
        code.setWidthFull();
        code.addValueChangeListener(typed -> show(typed.getValue()));
        scope.setItems(Policy.Scope.values());
        scope.setItemLabelGenerator(item -> getTranslation("administration.policy." + item));
        scope.setLabel(getTranslation("administration.policy.scope"));
        scope.setWidthFull();
        kind.setItems(Policy.Kind.values());
        kind.setItemLabelGenerator(item -> getTranslation("country.policy.kind." + item));
        kind.setLabel(getTranslation("country.policy.kind"));
        kind.setHelperText(getTranslation("country.policy.kind.help"));
        kind.setWidthFull();
        title.setLabel(getTranslation("administration.policy.title"));
        startsOn.setLabel(getTranslation("country.policy.starts"));
        endsOn.setLabel(getTranslation("country.policy.ends"));
        endsOn.setHelperText(getTranslation("country.policy.ends.help"));
        dimensions.setItems(reader.countries().dimensions());
        dimensions.setItemLabelGenerator(dimension -> reader.text(dimension.name()));
        dimensions.setLabel(getTranslation("country.policy.dimensions"));
        dimensions.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        dimensions.setWidthFull();
        add(code, scope, kind, title, new Actions(startsOn, endsOn), dimensions);
    }

    /** Of a policy that is known, what it is stands in the fields that are still empty, to be changed. */
    private void show(String typed) {
        reader.countries().policies().stream()
                .filter(policy -> policy.code().equals(typed.strip()))
                .findFirst()
                .ifPresent(policy -> {
                    fill(scope, policy.scope());
                    fill(kind, policy.kind());
                    fill(title, policy.title());
                    fill(startsOn, policy.startsOn());
                    fill(endsOn, policy.endsOn());
                    fill(
                            dimensions,
                            dimensions
                                    .getListDataView()
                                    .getItems()
                                    .filter(dimension -> policy.dimensions().contains(dimension.code()))
                                    .collect(Collectors.toSet()));
                });
    }

    private static <T> void fill(HasValue<?, T> field, @Nullable T value) {
        if (field.isEmpty() && value != null) {
            field.setValue(value);
        }
    }

    @Override
    Optional<Amendment> amendment() {
        var whose = scope.getValue();
        var words = title.getValue();
        return whose == null || words == null
                ? Optional.empty()
                : Optional.of(new PolicyAmendment(
                        code.getValue().strip(),
                        whose,
                        words,
                        kind.getValue(),
                        startsOn.getValue(),
                        endsOn.getValue(),
                        dimensions
                                .getListDataView()
                                .getItems()
                                .filter(dimensions.getValue()::contains)
                                .map(Dimension::code)
                                .toList()));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.text("code", code)
                .choice("scope", scope, Policy.Scope::name)
                .choice("kind", kind, Policy.Kind::name)
                .text("title", title)
                .day("startsOn", startsOn)
                .day("endsOn", endsOn)
                .choices("dimensions", dimensions, Dimension::code);
    }
}
