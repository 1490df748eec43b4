package org.mizizi.priorities;

import java.util.List;
import org.mizizi.priorities.Priority.PriorityId;

/** Answered by every module in which something can hang on the words of a priority; the register asks before they change. */
public interface DependsOnPriority {

    List<Dependent> dependingOn(PriorityId priority);
}
