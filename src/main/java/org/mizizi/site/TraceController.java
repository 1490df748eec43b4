package org.mizizi.site;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisations;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.Inputs;
import org.mizizi.traceability.Lineage;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Where something comes from and what became of it, as a picture and as a table. */
@Controller
class TraceController {

    private final Links links;
    private final Inputs inputs;
    private final Organisations organisations;

    TraceController(Links links, Inputs inputs, Organisations organisations) {
        this.links = links;
        this.inputs = inputs;
        this.organisations = organisations;
    }

    @GetMapping(PathLocale.LANGUAGE + "/trace/{reference}")
    String trace(
            @PathVariable String reference,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var lineage = links.lineage(reference);
        var trace = Trace.of(lineage, this::owner, words(lineage));
        model.addAttribute("trace", trace);
        model.addAttribute("picture", trace.picture(reading));
        return "site/trace";
    }

    private Trace.@Nullable Owner owner(Node node) {
        var owner = node.owner();
        if (owner == null) {
            return null;
        }
        var organisation = organisations.find(owner);
        return new Trace.Owner(organisation.name(), organisation.side());
    }

    private Map<UUID, InputRow> words(Lineage lineage) {
        var ids = lineage.of(NodeKind.INPUT).stream().map(Node::id).toList();
        return inputs.of(ids).stream()
                .collect(Collectors.toMap(input -> input.id().value(), input -> input));
    }
}
