package org.mizizi.plans;

import java.util.Optional;

/** A submitted plan as everybody reads it: its latest version, and which one is in force, if any is. */
public record PlanRead(Plan plan, PlanContent content, Optional<Integer> inForce) {}
