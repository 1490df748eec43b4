package org.mizizi.site;

import java.util.Comparator;
import org.mizizi.actors.Organisations;
import org.mizizi.comments.Comments;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The strategy in force, or else the latest version people may read, with the comments on it and their answers. */
@Controller
@RequestMapping(PathLocale.LANGUAGE + "/strategy")
class StrategyController {

    private final Strategies strategies;
    private final Comments comments;
    private final Organisations organisations;

    StrategyController(Strategies strategies, Comments comments, Organisations organisations) {
        this.strategies = strategies;
        this.comments = comments;
        this.organisations = organisations;
    }

    @GetMapping
    String current(Model model) {
        var versions = strategies.all();
        var current = strategies
                .inForce()
                .map(Strategy::number)
                .or(() -> versions.stream().map(StrategyRow::number).max(Comparator.naturalOrder()));
        if (current.isEmpty()) {
            return "site/no-strategy";
        }
        return version(current.get(), model);
    }

    @GetMapping("/{number:[0-9]{1,4}}")
    String version(@PathVariable int number, Model model) {
        var text = strategies.read(number);
        var id = text.strategy().id();
        model.addAttribute("text", text);
        model.addAttribute("versions", strategies.all());
        model.addAttribute("participation", strategies.participation(id));
        model.addAttribute("signatures", strategies.signatures(id));
        model.addAttribute("directory", organisations);
        return "site/strategy";
    }

    @GetMapping("/{number:[0-9]{1,4}}/comments")
    String comments(
            @PathVariable int number,
            @RequestParam(defaultValue = "1") int page,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var strategy = strategies.find(number);
        model.addAttribute("strategy", strategy);
        var all = comments.on(strategy.id());
        model.addAttribute(
                "comments",
                Pages.of(
                        page,
                        reading.to("strategy", Integer.toString(number), "comments"),
                        (offset, limit) ->
                                all.stream().skip(offset).limit(limit).toList()));
        model.addAttribute("directory", organisations);
        return "site/comments";
    }
}
