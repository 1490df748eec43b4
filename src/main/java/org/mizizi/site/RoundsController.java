package org.mizizi.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.Inputs;
import org.mizizi.rankings.Result;
import org.mizizi.rankings.Results;
import org.mizizi.responses.Intention;
import org.mizizi.responses.ResponseSearch;
import org.mizizi.responses.Responses;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPhase;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundSearch;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.Asked;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy.StrategyId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every round that has been announced, and what was said, ranked or answered in it. */
@Controller
@RequestMapping(PathLocale.LANGUAGE + "/rounds")
class RoundsController {

    private final Rounds rounds;
    private final Inputs inputs;
    private final Results results;
    private final Responses responses;
    private final Strategies strategies;
    private final Organisations organisations;

    RoundsController(
            Rounds rounds,
            Inputs inputs,
            Results results,
            Responses responses,
            Strategies strategies,
            Organisations organisations) {
        this.rounds = rounds;
        this.inputs = inputs;
        this.results = results;
        this.responses = responses;
        this.strategies = strategies;
        this.organisations = organisations;
    }

    @GetMapping
    String all(
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var asked = new Asked(parameters);
        var search = new RoundSearch(
                asked.words(),
                asked.one("purpose", RoundPurpose.offered()),
                asked.one("state", RoundPhase.class),
                asked.sort(RoundSearch.Sort.OPEN_FIRST));
        model.addAttribute(
                "rounds",
                Listed.of(rounds.page(search, asked.key()), reading.to("rounds"))
                        .searched(search.text())
                        .choice(
                                "purpose",
                                reading.say("rounds.purpose"),
                                reading.say("rounds.any-purpose"),
                                RoundPurpose.offered(),
                                search.purpose(),
                                reading)
                        .choice(
                                "state",
                                reading.say("rounds.state"),
                                reading.say("rounds.any-state"),
                                List.of(RoundPhase.values()),
                                search.phase(),
                                reading)
                        .sorted(search.sort(), reading));
        return "site/rounds";
    }

    @GetMapping("/{reference}")
    String one(
            @PathVariable String reference,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            @ModelAttribute(name = "translated", binding = false) TranslatedTexts translated,
            Model model) {
        var round = rounds.find(reference);
        var asked = new Asked(parameters);
        model.addAttribute("round", round);
        translated.name(round.id().value());
        model.addAttribute("phase", rounds.phase(round));
        model.addAttribute("invited", invited(round));
        switch (round.purpose()) {
            case COLLECT -> model.addAttribute("inputs", said(round, asked, reading));
            case RANK -> addResult(round, model);
            case RESPOND -> addResponses(round, asked, reading, model);
            case COMMENT -> addStrategy(round, model);
            case REVIEW -> {}
        }
        return "site/round";
    }

    private Listed<InputRow> said(Round round, Asked asked, SiteReading reading) {
        var answered = asked.one("answered", InputSearch.Answered.class);
        var search = new InputSearch(
                asked.words(),
                null,
                round.id(),
                answered == null ? InputSearch.Answered.ANY : answered,
                asked.sort(InputSearch.Sort.NEWEST));
        var choices = Stream.of(InputSearch.Answered.WAITING, InputSearch.Answered.ANSWERED)
                .map(one -> new Listed.Option(one.name(), reading.say("priorities.answered." + one), one == answered))
                .toList();
        return Listed.of(inputs.page(search, asked.key()), reading.to("rounds", round.reference()))
                .searched(search.text())
                .choice("answered", reading.say("priorities.answered"), reading.say("priorities.all"), choices)
                .sorted(search.sort(), reading);
    }

    private List<Organisation> invited(Round round) {
        return rounds.invitedTo(round.id()).stream()
                .map(organisations::find)
                .sorted(Comparator.comparing(Organisation::reference))
                .toList();
    }

    private void addResult(Round round, Model model) {
        if (Results.objection(round).isEmpty()) {
            var result = results.of(round.id());
            model.addAttribute("result", result);
            if (result instanceof Result.Ranking) {
                model.addAttribute("ranking", true);
                model.addAttribute("ballots", results.published(round.id()));
            }
        }
    }

    private void addResponses(Round round, Asked asked, SiteReading reading, Model model) {
        var search = new ResponseSearch(
                asked.words(), asked.one("intention", Intention.class), asked.sort(ResponseSearch.Sort.PRIORITY));
        model.addAttribute(
                "responses",
                Listed.of(responses.of(round.id(), search, asked.key()), reading.to("rounds", round.reference()))
                        .searched(search.text())
                        .choice(
                                "intention",
                                reading.say("site.response.intention"),
                                reading.say("site.response.any-intention"),
                                List.of(Intention.values()),
                                search.intention(),
                                reading)
                        .sorted(search.sort(), reading));
    }

    private void addStrategy(Round round, Model model) {
        var subject = round.topic().subject();
        if (subject != null) {
            model.addAttribute("strategy", strategies.find(new StrategyId(subject)));
        }
    }
}
