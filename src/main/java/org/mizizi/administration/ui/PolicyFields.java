package org.mizizi.administration.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.PolicyAmendment;
import org.mizizi.country.Policy;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** A policy that plans can refer to, added or with another title. */
final class PolicyFields extends AmendmentFields {

    final TextField code = new WordsField(Writing.CODE);
    final Select<Policy.Scope> scope = new Select<>();
    final LocalizedField title;

    PolicyFields(Reading reader) {
        title = new LocalizedField(Writing.TITLE, reader.languages(), reader.locale());
        code.setLabel(getTranslation("founding.code"));
        code.setHelperText(getTranslation("administration.code.help"));
        code.setWidthFull();
        scope.setItems(Policy.Scope.values());
        scope.setItemLabelGenerator(item -> getTranslation("administration.policy." + item));
        scope.setLabel(getTranslation("administration.policy.scope"));
        scope.setWidthFull();
        title.setLabel(getTranslation("administration.policy.title"));
        add(code, scope, title);
    }

    @Override
    Optional<Amendment> amendment() {
        var whose = scope.getValue();
        var words = title.getValue();
        return whose == null || words == null
                ? Optional.empty()
                : Optional.of(new PolicyAmendment(code.getValue().strip(), whose, words));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.text("code", code).choice("scope", scope, Policy.Scope::name).text("title", title);
    }
}
