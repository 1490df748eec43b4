package org.mizizi.priorities;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What hangs on a priority, said to the convenor before anything about it changes, and what does not let it change. */
@Service
@Transactional(readOnly = true)
public class Dependents {

    private final List<DependsOnPriority> modules;

    Dependents(List<DependsOnPriority> modules) {
        this.modules = List.copyOf(modules);
    }

    @Requires(Right.CONVENE)
    public List<Dependent> of(PriorityId priority) {
        return all(priority).toList();
    }

    /** Why this priority is not reworded, merged, split or called not taken up now, if so. */
    @Requires(Right.CONVENE)
    public Optional<Refusal> changeObjection(PriorityId priority) {
        return all(priority)
                .flatMap(dependent -> dependent.objection().stream())
                .findFirst();
    }

    private Stream<Dependent> all(PriorityId priority) {
        return modules.stream().flatMap(module -> module.dependingOn(priority).stream());
    }
}
