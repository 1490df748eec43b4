package org.mizizi.plans;

import java.time.LocalDate;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Something that has to happen, and by when, for an approval to hold. */
public record Condition(@Written(Writing.REASON) LocalizedText text, LocalDate dueOn) {}
