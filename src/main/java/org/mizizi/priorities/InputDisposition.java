package org.mizizi.priorities;

import org.mizizi.shared.LocalizedText;

/** The convenor's written answer to an input: what became of it, and why. */
public record InputDisposition(InputOutcome outcome, LocalizedText reason) {}
