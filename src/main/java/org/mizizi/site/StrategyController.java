package org.mizizi.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mizizi.actors.Organisations;
import org.mizizi.coherence.Figures;
import org.mizizi.comments.CommentSearch;
import org.mizizi.comments.Comments;
import org.mizizi.country.Countries;
import org.mizizi.shared.Asked;
import org.mizizi.shared.Side;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyRow;
import org.mizizi.strategies.StrategyState;
import org.mizizi.strategies.StrategyText;
import org.mizizi.translations.Translations;
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
    private final Countries countries;
    private final Translations translations;
    private final Figures figures;

    StrategyController(
            Strategies strategies,
            Comments comments,
            Organisations organisations,
            Countries countries,
            Translations translations,
            Figures figures) {
        this.strategies = strategies;
        this.comments = comments;
        this.organisations = organisations;
        this.countries = countries;
        this.translations = translations;
        this.figures = figures;
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
        model.addAttribute("process", PeaceProcess.of(countries));
        model.addAttribute("versions", strategies.all());
        model.addAttribute("participation", strategies.participation(id));
        model.addAttribute("signatures", strategies.signatures(id));
        var goals = goalsInForce(text);
        model.addAttribute("serves", figures.serves(goals));
        model.addAttribute("translated", translations.of(goals));
        model.addAttribute("named", Dimensions.of(countries));
        model.addAttribute("directory", Directory.of(organisations.directory()));
        return "site/strategy";
    }

    /** Only of these it is said what they are linked to today, and only these are translated. */
    private static List<UUID> goalsInForce(StrategyText text) {
        return text.strategy().state() == StrategyState.ADOPTED
                ? text.objectives().stream()
                        .flatMap(objective -> objective.goals().stream())
                        .map(written -> written.goal().identity().value())
                        .toList()
                : List.of();
    }

    @GetMapping("/{number:[0-9]{1,4}}/comments")
    String comments(
            @PathVariable int number,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var strategy = strategies.find(number);
        var asked = new Asked(parameters);
        var answered = asked.one("answered", CommentSearch.Answered.class);
        var search = new CommentSearch(
                asked.words(),
                asked.one("side", Side.class),
                answered == null ? CommentSearch.Answered.ANY : answered,
                asked.sort(CommentSearch.Sort.READING_ORDER));
        var sides = Stream.of(Side.values())
                .map(side -> new Listed.Option(side.name(), reading.say("side." + side), side == search.side()))
                .toList();
        var answers = Stream.of(CommentSearch.Answered.WAITING, CommentSearch.Answered.ANSWERED)
                .map(one -> new Listed.Option(one.name(), reading.say("priorities.answered." + one), one == answered))
                .toList();
        model.addAttribute("strategy", strategy);
        var page = comments.page(strategy.id(), search, asked.key())
                .telling(shown -> model.addAttribute(
                        "translations",
                        translations.of(shown.stream()
                                .map(comment -> comment.id().value())
                                .toList())));
        model.addAttribute(
                "comments",
                Listed.of(page, reading.to("strategy", Integer.toString(number), "comments"))
                        .searched(search.text())
                        .choice("side", reading.say("list.side"), reading.say("actors.both-sides"), sides)
                        .choice("answered", reading.say("priorities.answered"), reading.say("priorities.all"), answers)
                        .sorted(search.sort(), reading));
        model.addAttribute("directory", Directory.of(organisations.directory()));
        return "site/comments";
    }
}
