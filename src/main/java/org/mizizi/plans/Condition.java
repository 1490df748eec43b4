package org.mizizi.plans;

import java.time.LocalDate;
import org.mizizi.shared.LocalizedText;

/** Something that has to happen, and by when, for an approval to hold. */
public record Condition(LocalizedText text, LocalDate dueOn) {}
