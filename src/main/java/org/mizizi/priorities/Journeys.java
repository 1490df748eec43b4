package org.mizizi.priorities;

import java.util.List;
import java.util.stream.Collectors;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.PageKey;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.Reached;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of what was said: from an input onward to priorities, goals and plans. */
@Service
@Transactional(readOnly = true)
public class Journeys {

    private final Inputs inputs;
    private final Links links;

    Journeys(Inputs inputs, Links links) {
        this.inputs = inputs;
        this.links = links;
    }

    @Requires(Right.READ_PUBLIC)
    public Journey of(String reference) {
        return along(List.of(inputs.find(reference))).getFirst();
    }

    /** The newest of what the reader's organisation has said and was answered or taken further, and how much there is. */
    @Requires(Right.SUBMIT_INPUT)
    public Latest latest(int most) {
        var mine = inputs.mine(InputSearch.CAME_OF, PageKey.FIRST);
        return new Latest(mine.total(), along(mine.rows().stream().limit(most).toList()));
    }

    /** The first few of so many. */
    public record Latest(long total, List<Journey> journeys) {

        public Latest {
            journeys = List.copyOf(journeys);
        }
    }

    private List<Journey> along(List<InputRow> rows) {
        var reached = links
                .reachedFrom(rows.stream().map(row -> row.id().value()).toList())
                .stream()
                .collect(Collectors.groupingBy(Reached::origin));
        return rows.stream()
                .map(row -> new Journey(row, reached.getOrDefault(row.id().value(), List.of())))
                .toList();
    }
}
