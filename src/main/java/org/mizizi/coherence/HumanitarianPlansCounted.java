package org.mizizi.coherence;

/** How many humanitarian plans are shared for information, and of how many a ministry contests that they are humanitarian. */
public record HumanitarianPlansCounted(long shared, long contested) {}
