package org.mizizi.plans;

/** How a plan stands, and whether a ministry contests that it is humanitarian. */
public record PlanStanding(PlanState state, boolean contested) {}
