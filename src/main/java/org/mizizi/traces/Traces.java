package org.mizizi.traces;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.plans.PlanStanding;
import org.mizizi.plans.Plans;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.Inputs;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.traceability.Lineage;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The traces, each put together from what the modules that know its parts tell this reader. */
@Service
@Transactional(readOnly = true)
public class Traces {

    private final Links links;
    private final Inputs inputs;
    private final Plans plans;
    private final Organisations organisations;

    Traces(Links links, Inputs inputs, Plans plans, Organisations organisations) {
        this.links = links;
        this.inputs = inputs;
        this.plans = plans;
        this.organisations = organisations;
    }

    /** Everything upstream and downstream of something public. */
    @Requires(Right.READ_PUBLIC)
    public Trace of(String reference) {
        var lineage = links.lineage(reference);
        return Trace.of(lineage, new Trace.Known(this::owner, words(lineage), standings(lineage)));
    }

    private @Nullable Organisation owner(Node node) {
        var owner = node.owner();
        return owner == null ? null : organisations.find(owner);
    }

    private Map<UUID, InputRow> words(Lineage lineage) {
        return inputs.of(ids(lineage, NodeKind.INPUT)).stream()
                .collect(Collectors.toMap(input -> input.id().value(), Function.identity()));
    }

    private Map<UUID, PlanStanding> standings(Lineage lineage) {
        return plans.standingsOf(ids(lineage, NodeKind.PLAN));
    }

    private static List<UUID> ids(Lineage lineage, NodeKind kind) {
        return lineage.of(kind).stream().map(Node::id).toList();
    }
}
