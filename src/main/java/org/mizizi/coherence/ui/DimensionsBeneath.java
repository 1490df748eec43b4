package org.mizizi.coherence.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mizizi.coherence.Figures;
import org.mizizi.look.Beneath;
import org.mizizi.look.Reading;

/** Puts beneath goals and plans which dimensions they serve. */
@org.springframework.stereotype.Component
class DimensionsBeneath implements Beneath {

    private final Figures figures;

    DimensionsBeneath(Figures figures) {
        this.figures = figures;
    }

    @Override
    public Map<UUID, Supplier<Component>> beneath(Collection<UUID> said, Reading reader) {
        return figures.serves(said).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, served -> () -> new ServedDimensions(served.getValue(), reader)));
    }

    @Override
    public boolean isOfTheWords() {
        return false;
    }
}
