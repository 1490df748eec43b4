package org.mizizi.collection.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mizizi.collection.FieldCollection;
import org.mizizi.look.Beneath;
import org.mizizi.look.Reading;
import org.mizizi.priorities.Input.InputId;

/** Says beneath what somebody said that it was written down on a device. */
@org.springframework.stereotype.Component
class CollectedBeneath implements Beneath {

    private final FieldCollection collection;

    CollectedBeneath(FieldCollection collection) {
        this.collection = collection;
    }

    @Override
    public Map<UUID, Supplier<Component>> beneath(Collection<UUID> said, Reading reader) {
        return collection.of(said.stream().map(InputId::new).toList()).stream()
                .collect(Collectors.toMap(one -> one.input().value(), one -> () -> new CollectedMark(one, reader)));
    }

    @Override
    public boolean isOfTheWords() {
        return false;
    }
}
