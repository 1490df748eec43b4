package org.mizizi.rounds.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizizi.actors.Organisation;
import org.mizizi.look.Quiet;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.Words;
import org.mizizi.rounds.Burden;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.shared.Hours;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;

/** Who is invited, by side: everyone who can take part in a round of this purpose, unless the convenor decides otherwise. */
final class Guests extends Div implements LocaleChangeObserver {

    private final List<Organisation> directory;
    private final Burdens burdens;
    private final Map<Side, CheckboxGroup<Organisation>> sides = new EnumMap<>(Side.class);

    Guests(List<Organisation> directory, List<Burden> burdens, Runnable changed) {
        this.burdens = new Burdens(burdens);
        this.directory = directory.stream().filter(Organisation::verified).toList();
        for (var side : Side.values()) {
            var group = new CheckboxGroup<Organisation>();
            group.setRenderer(new ComponentRenderer<>(this::named));
            group.addValueChangeListener(_ -> changed.run());
            group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
            sides.put(side, group);
            add(group);
        }
        add(this.burdens);
    }

    private Div named(Organisation organisation) {
        var named = new Div(Words.of(organisation.name(), getLocale()));
        burdens.of(organisation).ifPresent(burden -> named.add(Quiet.paragraph(burden)));
        return named;
    }

    /** Who of those invited would be asked for more than they can do. */
    void warn(Optional<Hours> hours) {
        burdens.warn(
                sides.values().stream()
                        .flatMap(group -> group.getValue().stream())
                        .toList(),
                hours);
    }

    /** Offers and selects all who can take part in such a round. */
    void invite(RoundPurpose purpose) {
        sides.forEach((side, group) -> {
            var able = directory.stream()
                    .filter(organisation -> organisation.side() == side && purpose.canInvite(organisation))
                    .toList();
            group.setItems(able);
            group.setValue(new LinkedHashSet<>(able));
            group.setVisible(!able.isEmpty());
        });
    }

    void remember(RememberedFields fields) {
        sides.forEach((side, group) -> fields.choices(
                side.name(), group, organisation -> organisation.id().value()));
    }

    void choose(Set<OrganisationId> invited) {
        sides.values()
                .forEach(group -> group.setValue(directory.stream()
                        .filter(organisation -> invited.contains(organisation.id()))
                        .filter(group.getListDataView()::contains)
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    Set<OrganisationId> invited() {
        return sides.values().stream()
                .flatMap(group -> group.getValue().stream())
                .map(Organisation::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    CheckboxGroup<Organisation> of(Side side) {
        return sides.getOrDefault(side, new CheckboxGroup<>());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        sides.forEach((side, group) -> group.setLabel(getTranslation("rounds.invite." + side)));
    }
}
