package org.mizizi.priorities;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.traceability.LinkState;

/**
 * One of the inputs a priority comes from, and what its owner said of being part of it, with the words of the priority that
 * they answered where it reads otherwise now. The input itself is empty when
 * its author has taken it back: its place in the origins stays.
 */
public record Origin(
        String reference,
        LinkState state,
        @Nullable String words,
        @Nullable String wordsLanguage,
        @Nullable LocalizedText answeredTitle,
        @Nullable LocalizedText answeredWords,
        @Nullable InputRow input) {}
