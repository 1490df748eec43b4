package org.mizizi.plans;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** One thing a ministry asks when it returns a plan, about one part of it or about the whole. */
public record PlanQuestion(
        @Nullable PlanPart about, @Written(Writing.REASON) LocalizedText text) {}
