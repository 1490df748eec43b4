package org.mizizi.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.Register;
import org.mizizi.rankings.Result;
import org.mizizi.rankings.Results;
import org.mizizi.responses.ResponseRow;
import org.mizizi.responses.Responses;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Rounds;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.StrategyId;
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
    private final Register register;
    private final Responses responses;
    private final Strategies strategies;
    private final Organisations organisations;

    RoundsController(
            Rounds rounds,
            Inputs inputs,
            Results results,
            Register register,
            Responses responses,
            Strategies strategies,
            Organisations organisations) {
        this.rounds = rounds;
        this.inputs = inputs;
        this.results = results;
        this.register = register;
        this.responses = responses;
        this.strategies = strategies;
        this.organisations = organisations;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("rounds", rounds.all());
        return "site/rounds";
    }

    @GetMapping("/{reference}")
    String one(
            @PathVariable String reference,
            @RequestParam(defaultValue = "1") int page,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var round = rounds.find(reference);
        model.addAttribute("round", round);
        model.addAttribute("phase", rounds.phase(round));
        model.addAttribute("invited", invited(round));
        switch (round.purpose()) {
            case COLLECT ->
                model.addAttribute(
                        "inputs",
                        Pages.of(
                                page,
                                reading.to("rounds", reference),
                                (offset, limit) -> inputs.page(InputSearch.of(round.id()), offset, limit)));
            case RANK -> addResult(round, model);
            case RESPOND -> addResponses(round, model);
            case COMMENT -> addStrategy(round, model);
            case REVIEW -> {}
        }
        return "site/round";
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

    private void addResponses(Round round, Model model) {
        model.addAttribute(
                "responses", responses.of(round.id()).stream().collect(Collectors.groupingBy(ResponseRow::priority)));
        model.addAttribute("priorities", register.all());
    }

    private void addStrategy(Round round, Model model) {
        var subject = round.subject();
        if (subject != null) {
            model.addAttribute("strategy", strategies.find(new StrategyId(subject)));
        }
    }
}
