package org.mizizi.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.InputContent;
import org.mizizi.shared.Refusal;

/**
 * A row of a table of inputs that were written down on paper: what was said, when, and with which code for whoever spoke, if
 * they were given one; or what is wrong in it. Its identity is what stands in it, so that it is known again.
 */
record TableRow(
        long number,
        String sentence,
        String identity,
        Optional<ReceiptCode> receipt,
        @Nullable LocalDate writtenOn,
        @Nullable InputContent content,
        List<Refusal> faults) {

    TableRow {
        faults = List.copyOf(faults);
    }
}
