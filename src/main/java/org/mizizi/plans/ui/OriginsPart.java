package org.mizizi.plans.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizizi.look.LanguageField;
import org.mizizi.plans.PlanPart;
import org.mizizi.shared.Writing;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.Relation;

/** Where the plan comes from: the goals, priorities and inputs it answers, each with the evidence. */
final class OriginsPart extends FormPart {

    private final Locale locale;
    private final LanguageField language;
    private final Runnable changed;
    private final Div cited = new Div();
    final ComboBox<Node> picker = new ComboBox<>();
    final List<ClaimField> claims = new ArrayList<>();

    OriginsPart(List<Claim> existing, Links links, Locale locale, LanguageField language, Runnable changed) {
        super(PlanPart.ORIGINS);
        this.language = language;
        this.locale = locale;
        this.changed = changed;
        picker.setLabel(getTranslation("plans.form.pick"));
        picker.setHelperText(getTranslation("plans.form.pick.help"));
        picker.setPlaceholder(getTranslation("plans.form.pick.search"));
        picker.setWidthFull();
        picker.setItemLabelGenerator(
                node -> node.reference() + " · " + node.title().in(locale).text());
        picker.setItems(query ->
                links
                        .linkable(Writing.sought(query.getFilter().orElse("")), query.getOffset(), query.getLimit())
                        .stream());
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                pick(change.getValue());
            }
        });
        fill(cited, picker);
        showExisting(existing, links);
    }

    private void showExisting(List<Claim> existing, Links links) {
        var ids = existing.stream().map(Claim::upstream).toList();
        var known = links.linkableAmong(ids).stream().collect(Collectors.toMap(Node::id, Function.identity()));
        existing.forEach(claim ->
                add(new ClaimField(claim, known.get(claim.upstream()), locale, language, changed, this::remove)));
    }

    private void pick(Node node) {
        picker.clear();
        if (!isCited(node.id())) {
            var field = new ClaimField(
                    new Claim(node.id(), Relation.ANSWERS, ""), node, locale, language, changed, this::remove);
            add(field);
            field.evidence.focus();
            changed.run();
        }
    }

    private boolean isCited(UUID id) {
        return claims.stream().anyMatch(field -> field.upstream().equals(id));
    }

    private void add(ClaimField field) {
        claims.add(field);
        cited.add(field);
    }

    private void remove(ClaimField field) {
        claims.remove(field);
        language.forget(field.evidence);
        cited.remove(field);
        picker.focus();
        changed.run();
    }

    List<Claim> claims() {
        return claims.stream().map(ClaimField::claim).toList();
    }
}
