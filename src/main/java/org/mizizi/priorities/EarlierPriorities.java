package org.mizizi.priorities;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.shared.EarlierVersions;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** How priorities of the register were worded before, and what became of them. */
@Component
class EarlierPriorities implements EarlierVersions {

    private final Register register;

    EarlierPriorities(Register register) {
        this.register = register;
    }

    @Override
    public String kind() {
        return "priorities.priority";
    }

    @Override
    public List<String> columns() {
        return List.of("title", "summary", "dimension", "state", "reason");
    }

    @Override
    public Map<String, Class<? extends Enum<?>>> constants() {
        return Map.of("state", PriorityState.class);
    }

    @Override
    public Optional<Known> known(UUID id) {
        return register.among(Set.of(new PriorityId(id))).stream()
                .findFirst()
                .map(priority -> new Known(
                        priority.reference(), Paths.priority(priority.reference()), id, new Beginning.First()));
    }
}
