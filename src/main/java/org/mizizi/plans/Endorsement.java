package org.mizizi.plans;

import java.time.Instant;
import org.mizizi.shared.OrganisationId;

/** An organisation that speaks for people of the country supports this version of a plan. */
public record Endorsement(PlanId plan, int revision, OrganisationId organisation, Instant endorsedAt) {}
