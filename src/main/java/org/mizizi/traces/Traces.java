package org.mizizi.traces;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.plans.Plans;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.Inputs;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.PageKey;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.ThreadOutline;
import org.mizizi.traceability.ThreadSearch;
import org.mizizi.traceability.ThreadStep;
import org.mizizi.traceability.Whereabouts;
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

    /** What is upstream and downstream of something public: all in numbers, and in words what is nearest and one page of all. */
    @Requires(Right.READ_PUBLIC)
    public Trace of(String reference, ThreadSearch search, PageKey key) {
        var outline = links.outline(reference);
        var page = links.thread(reference, search, key);
        var told = told(outline, page.rows());
        var followers = links.followers(outline.origin().id(), told.keySet());
        var known = new Trace.Known(
                this::owner, words(told.values()), plans.standingsOf(ids(told.values(), NodeKind.PLAN)), followers);
        return Trace.of(outline, told.values(), page, known);
    }

    /** What is told in words: what the trace is asked for, what is near, and the page. */
    private static Map<UUID, Node> told(ThreadOutline outline, List<ThreadStep> page) {
        var near = Stream.of(Whereabouts.CITED, Whereabouts.FOLLOWING)
                .flatMap(place -> outline.nearest(place).stream().limit(Trace.NEAR));
        var told = new LinkedHashMap<UUID, Node>();
        told.put(outline.origin().id(), outline.origin());
        Stream.concat(near, page.stream()).forEach(step -> told.put(step.node().id(), step.node()));
        return told;
    }

    private @Nullable Organisation owner(Node node) {
        var owner = node.owner();
        return owner == null ? null : organisations.find(owner);
    }

    private Map<UUID, InputRow> words(Collection<Node> told) {
        return inputs.of(ids(told, NodeKind.INPUT)).stream()
                .collect(Collectors.toMap(input -> input.id().value(), Function.identity()));
    }

    private static List<UUID> ids(Collection<Node> told, NodeKind kind) {
        return told.stream().filter(node -> node.kind() == kind).map(Node::id).toList();
    }
}
