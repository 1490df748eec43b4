package org.mizizi.priorities;

import java.util.List;
import java.util.stream.Collectors;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
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

    /** Of what the reader's organisation has said and was answered or taken further, the newest first. */
    @Requires(Right.SUBMIT_INPUT)
    public List<Journey> mine() {
        return along(inputs.mine()).stream()
                .filter(journey ->
                        journey.input().isAnswered() || !journey.reached().isEmpty())
                .toList();
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
