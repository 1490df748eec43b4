package org.mizizi.traceability;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything upstream and downstream of one node: the nodes, without repetition, and the links among them. */
public record Lineage(Node origin, List<Node> nodes, List<LinkRow> links) {

    public Lineage {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    public List<Node> of(NodeKind kind) {
        return nodes.stream().filter(node -> node.kind() == kind).toList();
    }

    public Optional<Node> node(UUID id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }
}
