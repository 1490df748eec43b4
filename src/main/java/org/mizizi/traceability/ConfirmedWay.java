package org.mizizi.traceability;

/** Three confirmed claims in a row: from what somebody said to the priority, on to the goal, and on to a plan in force. */
public record ConfirmedWay(LinkRow said, LinkRow carried, LinkRow cited) {}
