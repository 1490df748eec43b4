package org.mizizi.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.relational.core.mapping.Table;

/** A place where a plan is carried out, by its code. */
@Table(schema = "plans", name = "plan_place")
public record PlannedPlace(@JsonValue String place) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlannedPlace {}

    public static Set<PlannedPlace> of(Collection<String> codes) {
        return codes.stream().map(PlannedPlace::new).collect(Collectors.toSet());
    }
}
