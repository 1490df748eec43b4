package org.mizizi.traceability;

import java.util.UUID;

/** One upstream end that something claims to follow from, and the evidence: a quotation, a page, a meeting. */
public record Claim(UUID upstream, Relation relation, String evidence) {}
