package org.mizizi.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizizi.actors.Organisations;
import org.mizizi.coherence.Figures;
import org.mizizi.comments.CommentSearch;
import org.mizizi.comments.Comments;
import org.mizizi.country.Countries;
import org.mizizi.shared.Asked;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Side;
import org.mizizi.strategies.GoalInList;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyRow;
import org.mizizi.strategies.StrategyState;
import org.mizizi.strategies.StrategyText.WrittenGoal;
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

    /** So many are read as one text; of more there is a list, in which each leads to its own page. */
    private static final int GOALS_ON_ONE_PAGE = 20;

    /** Those goals of a page that stand beneath the same objective. */
    record Aim(int number, LocalizedText title, List<GoalInList> goals) {

        static List<Aim> of(List<GoalInList> shown) {
            return shown.stream()
                    .collect(Collectors.groupingBy(GoalInList::objective, TreeMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(entry ->
                            new Aim(entry.getKey(), entry.getValue().getFirst().objectiveTitle(), entry.getValue()))
                    .toList();
        }
    }

    private final Strategies strategies;
    private final Comments comments;
    private final Organisations organisations;
    private final Countries countries;
    private final Figures figures;

    StrategyController(
            Strategies strategies,
            Comments comments,
            Organisations organisations,
            Countries countries,
            Figures figures) {
        this.strategies = strategies;
        this.comments = comments;
        this.organisations = organisations;
        this.countries = countries;
        this.figures = figures;
    }

    @GetMapping
    String current(
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            @ModelAttribute(name = "translated", binding = false) TranslatedTexts translated,
            Model model) {
        var versions = strategies.all();
        return versions.stream()
                .filter(version -> version.state() == StrategyState.ADOPTED)
                .findFirst()
                .or(() -> versions.stream().max(Comparator.comparingInt(StrategyRow::number)))
                .map(version -> show(version, versions, new Asked(parameters), reading, translated, model))
                .orElse("site/no-strategy");
    }

    @GetMapping("/{number:[0-9]{1,4}}")
    String version(
            @PathVariable int number,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            @ModelAttribute(name = "translated", binding = false) TranslatedTexts translated,
            Model model) {
        var versions = strategies.all();
        return show(version(number, versions), versions, new Asked(parameters), reading, translated, model);
    }

    /** All of a version on one page, however long, as it is printed. */
    @GetMapping("/{number:[0-9]{1,4}}/whole")
    String whole(
            @PathVariable int number,
            @ModelAttribute(name = "translated", binding = false) TranslatedTexts translated,
            Model model) {
        var versions = strategies.all();
        return whole(version(number, versions), versions, translated, model);
    }

    private static StrategyRow version(int number, List<StrategyRow> versions) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("strategy"));
    }

    private String show(
            StrategyRow version,
            List<StrategyRow> versions,
            Asked asked,
            SiteReading reading,
            TranslatedTexts translated,
            Model model) {
        return version.goals() > GOALS_ON_ONE_PAGE
                ? outline(version, versions, asked, reading, model)
                : whole(version, versions, translated, model);
    }

    private String whole(StrategyRow version, List<StrategyRow> versions, TranslatedTexts translated, Model model) {
        var text = strategies.read(version.number());
        addAround(version, versions, model);
        model.addAttribute("strategy", text.strategy());
        model.addAttribute("sections", text.sections());
        model.addAttribute("objectives", text.objectives());
        addGoals(text.strategy(), text.goals(), translated, model);
        return "site/strategy";
    }

    private String outline(
            StrategyRow version, List<StrategyRow> versions, Asked asked, SiteReading reading, Model model) {
        var number = Integer.toString(version.number());
        var outline = strategies.outline(version.number(), asked.key());
        addAround(version, versions, model);
        model.addAttribute("strategy", outline.strategy());
        model.addAttribute("sections", outline.goals().before() == 0 ? outline.sections() : List.of());
        var goals = outline.goals().telling(shown -> model.addAttribute("aims", Aim.of(shown)));
        model.addAttribute("goals", Listed.of(goals, reading.to("strategy", number)));
        return "site/strategy-outline";
    }

    /** Where a version stands among the others, who took part in it, and who signs it. */
    private void addAround(StrategyRow version, List<StrategyRow> versions, Model model) {
        model.addAttribute("process", PeaceProcess.of(countries));
        model.addAttribute("versions", versions);
        model.addAttribute("participation", strategies.participation(version.id()));
        model.addAttribute("signatures", strategies.signatures(version.id()));
        model.addAttribute("directory", Directory.of(organisations.directory()));
    }

    /** A goal with all that is said of it. */
    @GetMapping("/{number:[0-9]{1,4}}/goals/{reference}")
    String goal(
            @PathVariable int number,
            @PathVariable String reference,
            @ModelAttribute(name = "translated", binding = false) TranslatedTexts translated,
            Model model) {
        var read = strategies.goal(number, reference);
        model.addAttribute("strategy", read.strategy());
        model.addAttribute("objective", read.objective());
        model.addAttribute("one", read.written());
        addGoals(read.strategy(), Stream.of(read.written()), translated, model);
        return "site/goal";
    }

    /** Only of goals in force it is said what they are linked to today, and only these are translated. */
    private void addGoals(Strategy strategy, Stream<WrittenGoal> goals, TranslatedTexts translated, Model model) {
        var inForce = strategy.state() == StrategyState.ADOPTED
                ? goals.map(written -> written.goal().identity().value()).toList()
                : List.<UUID>of();
        model.addAttribute("serves", figures.serves(inForce));
        model.addAttribute("named", Dimensions.of(countries));
        translated.name(inForce);
    }

    @GetMapping("/{number:[0-9]{1,4}}/comments")
    String comments(
            @PathVariable int number,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            @ModelAttribute(name = "translated", binding = false) TranslatedTexts translated,
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
                .telling(shown -> translated.name(
                        shown.stream().map(comment -> comment.id().value()).toList()));
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
