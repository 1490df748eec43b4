package org.mizizi.strategies;

import java.util.Set;
import java.util.UUID;
import org.mizizi.shared.LocalizedText;

/** What the convenor writes of a goal, and the priorities of the register that it carries. */
public record GoalText(LocalizedText title, LocalizedText description, Marks marks, Set<UUID> carries) {

    public GoalText {
        carries = Set.copyOf(carries);
    }
}
