package org.mizizi.rankings;

import org.mizizi.priorities.PriorityId;
import org.mizizi.shared.LocalizedText;

/** A priority to be ordered in a round, numbered from 1 in the order of the references. */
public record Alternative(int position, PriorityId priority, String reference, LocalizedText title, String dimension) {}
