package org.mizizi.priorities;

import java.time.Instant;
import org.mizizi.shared.LocalizedText;

/** What an input was answered, and when; it is there as a whole or not at all. */
public record InputAnswer(InputOutcome outcome, LocalizedText reason, Instant answeredAt) {}
