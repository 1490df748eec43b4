package org.mizizi.plans;

/** The parts of a plan, in the order of its form. */
public enum PlanPart {
    WHAT,
    ORIGINS,
    MONEY,
    CONSULTED,
    POLICIES,
    CONTESTED
}
