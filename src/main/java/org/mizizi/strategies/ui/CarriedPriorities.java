package org.mizizi.strategies.ui;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.SeveralField;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.priorities.PriorityRow;
import org.mizizi.priorities.Register;
import org.mizizi.shared.Writing;

/** A field to choose the priorities that a goal carries; the register is read as people look for one, never whole (H4). */
final class CarriedPriorities extends SeveralField<PriorityRow> {

    private static final String BETWEEN = "\n";

    private final Register register;

    CarriedPriorities(Register register, Desk desk) {
        this.register = register;
        setLabel(getTranslation("strategies.carries"));
        setHelperText(getTranslation("strategies.carries-help"));
        setItemLabelGenerator(row -> row.reference() + " · "
                + row.title().in(desk.reading().locale()).text());
        setItems(
                query -> register
                        .alive(Writing.sought(query.getFilter().orElse("")), null, query.getOffset(), query.getLimit())
                        .stream());
        setWidthFull();
    }

    void choose(Collection<PriorityId> carried) {
        setValue(alive(register.among(carried)));
    }

    void remember(RememberedFields fields) {
        fields.value(
                "carries",
                this,
                chosen -> chosen.stream().map(PriorityRow::reference).sorted().collect(Collectors.joining(BETWEEN)),
                kept -> Optional.of(alive(register.named(List.of(kept.split(BETWEEN))))));
    }

    private static Set<PriorityRow> alive(List<PriorityRow> priorities) {
        return priorities.stream()
                .filter(priority -> priority.state().isAlive())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
