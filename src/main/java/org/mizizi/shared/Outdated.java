package org.mizizi.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What some node has committed a change of: whoever keeps it in memory drops it. */
public record Outdated(Set<Part> parts) {

    /** What nodes keep, by the names under which the database tells of a change. */
    public enum Part {
        COUNTRY,
        ACTORS
    }

    static Outdated everything() {
        return new Outdated(EnumSet.allOf(Part.class));
    }

    /** By what the database told; a name that only a later version of the portal knows may mean anything. */
    static Outdated told(Collection<String> names) {
        var known = Arrays.stream(Part.values()).map(Part::name).toList();
        return known.containsAll(names)
                ? new Outdated(EnumSet.copyOf(names.stream().map(Part::valueOf).toList()))
                : everything();
    }

    public boolean includes(Part part) {
        return parts.contains(part);
    }
}
