package org.mizizi.memory;

import java.util.List;

/** A form as it is kept now, and what the same person keeps of it from another window: neither replaces the other. */
public record Keeping(KeptForm kept, List<KeptForm> beside) {

    public Keeping {
        beside = List.copyOf(beside);
    }
}
