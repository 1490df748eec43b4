package org.mizizi.security;

import java.util.List;
import java.util.stream.Stream;
import org.mizizi.shared.ListPage;

/** How much waits for somebody, and the most urgent of it. Home shows this much of a list that may be long. */
public record Urgent(long total, List<Waiting> first) {

    public static final int SHOWN = 10;
    public static final Urgent NOTHING = new Urgent(0, List.of());

    public Urgent {
        first = first.stream().sorted(Waiting.BY_URGENCY).limit(SHOWN).toList();
    }

    public static Urgent of(List<Waiting> all) {
        return new Urgent(all.size(), all);
    }

    /** Of a list in which everything is as urgent as the rest, such as all the plans to decide. */
    public static Urgent of(ListPage<Waiting> beginning) {
        return new Urgent(beginning.total(), beginning.rows());
    }

    public Urgent and(Urgent other) {
        return new Urgent(
                total + other.total,
                Stream.concat(first.stream(), other.first.stream()).toList());
    }

    public boolean isAll() {
        return total == first.size();
    }
}
