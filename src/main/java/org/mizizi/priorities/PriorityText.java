package org.mizizi.priorities;

import org.mizizi.shared.LocalizedText;

/** How the convenor words a priority, and the dimension it belongs to. */
public record PriorityText(LocalizedText title, LocalizedText summary, String dimension) {}
