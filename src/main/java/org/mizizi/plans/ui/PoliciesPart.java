package org.mizizi.plans.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizizi.country.Policy;
import org.mizizi.look.Reading;
import org.mizizi.plans.NamedPolicy;
import org.mizizi.plans.PlanPart;

/** the policies the plan follows, the country's own first. */
final class PoliciesPart extends FormPart {

    final Map<Policy.Scope, CheckboxGroup<Policy>> groups = new EnumMap<>(Policy.Scope.class);

    PoliciesPart(Set<String> followed, Reading reading, Runnable changed) {
        super(PlanPart.POLICIES);
        for (var scope : Policy.Scope.values()) {
            var policies = reading.countries().policies().stream()
                    .filter(policy -> policy.scope() == scope)
                    .toList();
            var group = new CheckboxGroup<Policy>();
            group.setLabel(getTranslation("plans.policies." + scope));
            group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
            group.setItemLabelGenerator(
                    policy -> policy.title().in(reading.locale()).text());
            group.setItems(policies);
            group.setValue(policies.stream()
                    .filter(policy -> followed.contains(policy.code()))
                    .collect(Collectors.toSet()));
            group.addValueChangeListener(_ -> changed.run());
            groups.put(scope, group);
            fill(group);
        }
    }

    Set<NamedPolicy> policies() {
        return groups.values().stream()
                .flatMap(group -> group.getValue().stream())
                .map(policy -> new NamedPolicy(policy.code()))
                .collect(Collectors.toSet());
    }
}
