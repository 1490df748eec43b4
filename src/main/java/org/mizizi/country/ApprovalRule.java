package org.mizizi.country;

import java.time.LocalDate;

/**
 * What an approval of a plan needs in a phase: a ministry, and so many endorsements of verified civil society.
 * A rule is never changed, only followed by another; a decision records the number of the one that applied.
 */
public record ApprovalRule(int number, Phase.Code phase, LocalDate inForceFrom, int civilSocietyEndorsements) {}
