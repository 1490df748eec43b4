package org.mizizi.traceability;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything upstream and downstream of one node: the nodes, without repetition, the links among them, how well the
 * chains hold that lead back from it, and what follows from it.
 */
public record Lineage(Node origin, List<Node> nodes, List<LinkRow> links, List<Chain> back, List<Reached> onward) {

    public Lineage {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        back = List.copyOf(back);
        onward = List.copyOf(onward);
    }

    public List<Node> of(NodeKind kind) {
        return nodes.stream().filter(node -> node.kind() == kind).toList();
    }

    public Optional<Node> node(UUID id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }
}
