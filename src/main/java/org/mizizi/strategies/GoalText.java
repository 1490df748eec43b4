package org.mizizi.strategies;

import java.util.Set;
import java.util.UUID;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What the convenor writes of a goal, and the priorities of the register that it carries. */
public record GoalText(
        @Written(Writing.TITLE) LocalizedText title,
        @Written(Writing.WORDS) LocalizedText description,
        Marks marks,
        Set<UUID> carries) {

    public GoalText {
        carries = Set.copyOf(carries);
    }
}
