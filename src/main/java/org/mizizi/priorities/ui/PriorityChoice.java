package org.mizizi.priorities.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.RememberedFields;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.priorities.PriorityRow;
import org.mizizi.priorities.Register;
import org.mizizi.shared.Writing;

/** A field to choose a priority that can still grow; the register is read as people look for one, never whole (H4). */
final class PriorityChoice extends ComboBox<PriorityRow> {

    private final Register register;

    /** @param except the priority with which something is done, which is not offered */
    PriorityChoice(Register register, @Nullable PriorityId except) {
        this.register = register;
        setItemLabelGenerator(
                row -> row.reference() + " · " + row.title().in(getLocale()).text());
        setItems(
                query -> register
                        .alive(
                                Writing.sought(query.getFilter().orElse("")),
                                except,
                                query.getOffset(),
                                query.getLimit())
                        .stream());
        setWidthFull();
    }

    void remember(RememberedFields fields, String name) {
        fields.value(name, this, PriorityRow::reference, this::find);
    }

    private Optional<PriorityRow> find(String reference) {
        return register.named(List.of(reference)).stream()
                .filter(row -> row.state().isAlive())
                .findFirst();
    }
}
