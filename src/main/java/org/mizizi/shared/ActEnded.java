package org.mizizi.shared;

/**
 * One of several acts in a single transaction is over, such as a scene of the demo country: the ledger keeps what it has
 * changed before the next one begins.
 */
public record ActEnded() {}
