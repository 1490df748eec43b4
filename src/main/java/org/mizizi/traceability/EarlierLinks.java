package org.mizizi.traceability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.shared.EarlierVersions;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.Link.LinkId;
import org.springframework.stereotype.Component;

/** How claims were made before: with which evidence, withdrawn, and claimed again. */
@Component
class EarlierLinks implements EarlierVersions {

    private final LinkRepository repository;
    private final LinkRows rows;

    EarlierLinks(LinkRepository repository, LinkRows rows) {
        this.repository = repository;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "traceability.link";
    }

    @Override
    public List<String> columns() {
        return List.of("state", "evidence");
    }

    @Override
    public Map<String, Class<? extends Enum<?>>> constants() {
        return Map.of("state", LinkState.class);
    }

    @Override
    public Optional<Known> known(UUID id) {
        return repository
                .findById(new LinkId(id))
                .filter(link -> shown(link.upstream()).isPresent())
                .flatMap(link -> shown(link.downstream()))
                .map(downstream -> new Known(
                        downstream.reference(), Paths.trace(downstream.reference()), id, new Beginning.First()));
    }

    private Optional<Node> shown(UUID end) {
        return rows.end(end).filter(node -> node.standing() != NodeStanding.HIDDEN);
    }
}
