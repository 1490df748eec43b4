package org.mizizi.traceability;

import java.time.Instant;

/** What the claimant says to an answer; it changes nothing in how the claim stands. */
public record LinkReply(String words, String language, Instant at) {}
