package org.mizizi.coherence;

import java.math.BigDecimal;

/** The plans in force of one currency, none of them humanitarian: how many and how much, in all and by trace. */
record PlanTally(
        String currency,
        long plans,
        long showingNone,
        long unlinked,
        long traced,
        BigDecimal money,
        BigDecimal showingNoneMoney,
        BigDecimal unlinkedMoney,
        BigDecimal tracedMoney) {}
