package org.mizizi.traceability;

import java.util.UUID;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** One upstream end that something claims to follow from, and the evidence: a quotation, a page, a meeting. */
public record Claim(
        UUID upstream,
        Relation relation,
        @Written(Writing.EVIDENCE) String evidence) {}
