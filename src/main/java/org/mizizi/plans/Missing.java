package org.mizizi.plans;

import org.mizizi.shared.Refusal;

/** Something a plan still lacks before it can be submitted, and in which part. */
public record Missing(PlanPart part, Refusal refusal) {}
