package org.mizizi.coherence;

import java.math.BigDecimal;

/** The plans in force of one currency, humanitarian ones apart: how many and how much, in all and by trace. */
record PlanTally(
        boolean humanitarian,
        String currency,
        long plans,
        long showingNone,
        long unlinked,
        long traced,
        BigDecimal money,
        BigDecimal showingNoneMoney,
        BigDecimal unlinkedMoney,
        BigDecimal tracedMoney) {}
