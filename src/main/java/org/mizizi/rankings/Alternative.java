package org.mizizi.rankings;

import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.shared.LocalizedText;

/**
 * A priority to be ordered in a round, numbered from 1 in the order of the references, in the words it had when they were
 * fixed: whatever becomes of the priority, ballots and results are about these.
 */
public record Alternative(
        int position,
        PriorityId priority,
        String reference,
        LocalizedText title,
        LocalizedText summary,
        String dimension) {}
