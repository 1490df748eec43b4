package org.mizizi.plans.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizizi.country.Policy;
import org.mizizi.look.PolicyWords;
import org.mizizi.look.Reading;
import org.mizizi.plans.NamedPolicy;
import org.mizizi.plans.PlanPart;

/** the policies the plan follows, the country's own first. */
final class PoliciesPart extends FormPart {

    final Map<Policy.Scope, CheckboxGroup<Policy>> groups = new EnumMap<>(Policy.Scope.class);

    PoliciesPart(Set<String> followed, Reading reading, Runnable changed) {
        super(PlanPart.POLICIES);
        for (var scope : Policy.Scope.values()) {
            var policies = reading.countries().inUse().policies(followed).stream()
                    .filter(policy -> policy.scope() == scope)
                    .toList();
            var group = new CheckboxGroup<Policy>();
            group.setLabel(getTranslation("plans.policies." + scope));
            group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
            group.setItemLabelGenerator(policy -> label(policy, reading));
            group.setItems(policies);
            group.setValue(policies.stream()
                    .filter(policy -> followed.contains(policy.code()))
                    .collect(Collectors.toSet()));
            group.addValueChangeListener(_ -> changed.run());
            groups.put(scope, group);
            fill(group);
        }
    }

    /** What it is called, what it is and when it holds: one that has ended is named where the plan is of its time. */
    private String label(Policy policy, Reading reading) {
        var facts = PolicyWords.kindAndTime(this, policy, reading);
        return reading.text(policy.title()) + (facts.isEmpty() ? "" : " · " + facts);
    }

    Set<NamedPolicy> policies() {
        return groups.values().stream()
                .flatMap(group -> group.getValue().stream())
                .map(policy -> new NamedPolicy(policy.code()))
                .collect(Collectors.toSet());
    }
}
