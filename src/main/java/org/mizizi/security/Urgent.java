package org.mizizi.security;

import java.util.List;

/** How much waits for somebody, and the most urgent of it. Home shows this much of a list that may be long. */
public record Urgent(long total, List<Waiting> first) {

    public static final int SHOWN = 10;

    public Urgent {
        first = first.stream().sorted(Waiting.BY_URGENCY).limit(SHOWN).toList();
    }

    public boolean isAll() {
        return total == first.size();
    }
}
