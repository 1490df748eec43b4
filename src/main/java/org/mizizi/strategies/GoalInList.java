package org.mizizi.strategies;

import org.mizizi.shared.LocalizedText;
import org.mizizi.strategies.Goal.GoalId;

/** A goal in a list by its title, with the number and the title of the objective under which it stands. */
public record GoalInList(
        GoalId id, String reference, LocalizedText title, int objective, LocalizedText objectiveTitle) {}
