package org.mizizi.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.relational.core.mapping.Table;

/** a policy that a plan follows, by its code. */
@Table(schema = "plans", name = "plan_policy")
public record NamedPolicy(@JsonValue String policy) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NamedPolicy {}

    public static Set<NamedPolicy> of(Collection<String> codes) {
        return codes.stream().map(NamedPolicy::new).collect(Collectors.toSet());
    }
}
