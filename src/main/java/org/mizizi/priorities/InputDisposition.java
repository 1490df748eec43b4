package org.mizizi.priorities;

import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** The convenor's written answer to an input: what became of it, and why. */
public record InputDisposition(
        InputOutcome outcome, @Written(Writing.REASON) LocalizedText reason) {}
