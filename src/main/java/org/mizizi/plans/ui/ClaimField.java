package org.mizizi.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Chip;
import org.mizizi.look.LanguageField;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Soon;
import org.mizizi.look.Words;
import org.mizizi.look.WordsArea;
import org.mizizi.shared.Writing;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.Relation;

/** One thing the plan says it follows from, how, and the evidence. What is no longer public can only be removed. */
final class ClaimField extends Div {

    private final UUID upstream;
    final Select<Relation> relation = new Select<>();
    final WordsArea evidence;

    ClaimField(
            Claim claim,
            @Nullable Node node,
            Locale locale,
            LanguageField language,
            Runnable changed,
            Consumer<ClaimField> removed) {
        this.upstream = claim.upstream();
        evidence = language.area(Writing.EVIDENCE);
        addClassName("row");
        relation.setLabel(getTranslation("plans.form.relation"));
        relation.setItems(Relation.values());
        relation.setItemLabelGenerator(item -> getTranslation("plans.relation." + item));
        relation.setValue(claim.relation());
        relation.addValueChangeListener(_ -> changed.run());
        evidence.setLabel(getTranslation("plans.form.evidence"));
        evidence.setHelperText(getTranslation("plans.form.evidence.help"));
        evidence.setValue(claim.evidence());
        evidence.setWidthFull();
        Soon.tells(evidence);
        evidence.addValueChangeListener(_ -> changed.run());
        var name = node == null ? getTranslation("plans.form.not-public") : node.reference();
        var remove = new Button(getTranslation("plans.form.remove"), _ -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("plans.form.remove-named", name));
        var what = new Div(heading(node, locale), relation, evidence);
        what.addClassName("row-what");
        add(what, remove);
    }

    private H3 heading(@Nullable Node node, Locale locale) {
        if (node == null) {
            return new H3(Chip.of(getTranslation("plans.form.not-public"), Chip.Tone.ALARM));
        }
        return new H3(Words.of(node.title(), locale), new Span(" "), new ReferenceCode(node.reference()));
    }

    UUID upstream() {
        return upstream;
    }

    Claim claim() {
        return new Claim(upstream, relation.getValue(), evidence.getValue());
    }
}
