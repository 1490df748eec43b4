package org.mizizi.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisations;
import org.mizizi.security.DemoPeople;
import org.mizizi.shared.NotFoundException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One sentence in six stops, from the person who said it to the decision on what is done: the tour of the demo country. */
@Controller
@Profile(DemoPeople.AT_A_CLICK)
class FollowController {

    /** In the order in which words become deeds. */
    enum Stop {
        SENTENCE,
        PRIORITY,
        RANKING,
        GOAL,
        PLAN,
        DECISION;

        static Stop at(int number) {
            if (number < 1 || number > values().length) {
                throw new NotFoundException("stop " + number);
            }
            return values()[number - 1];
        }

        public String key() {
            return "site.follow." + name().toLowerCase(Locale.ROOT);
        }

        public int of() {
            return values().length;
        }
    }

    private final OneSentence sentence;
    private final Organisations organisations;

    FollowController(OneSentence sentence, Organisations organisations) {
        this.sentence = sentence;
        this.organisations = organisations;
    }

    @GetMapping(PathLocale.LANGUAGE + "/follow/{number}")
    String stop(
            @PathVariable int number,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            @ModelAttribute(name = "translated", binding = false) TranslatedTexts translated,
            Model model) {
        var stop = Stop.at(number);
        model.addAttribute("stop", stop);
        model.addAttribute("number", number);
        model.addAttribute("before", number > 1 ? reading.to("follow", String.valueOf(number - 1)) : null);
        model.addAttribute("after", number < stop.of() ? reading.to("follow", String.valueOf(number + 1)) : null);
        var followed = sentence.followed(stop);
        model.addAttribute("followed", followed);
        model.addAttribute("shown", followed.shown());
        translated.name(OneSentence.claims(followed));
        model.addAttribute("page", page(stop, followed, reading));
        model.addAttribute("directory", Directory.of(organisations.directory()));
        return "site/follow";
    }

    private static @Nullable String page(Stop stop, OneSentence.Followed followed, SiteReading reading) {
        var way = followed.way();
        return switch (stop) {
            case SENTENCE -> reading.to("inputs", way.said().upstream().reference());
            case PRIORITY -> reading.to("priorities", way.said().downstream().reference());
            case RANKING -> round(followed, reading);
            case GOAL -> reading.toReference(way.cited().upstream().reference()).orElse(null);
            case PLAN -> reading.to("plans", way.cited().downstream().reference());
            case DECISION -> reading.to("trace", way.cited().downstream().reference());
        };
    }

    private static @Nullable String round(OneSentence.Followed followed, SiteReading reading) {
        var rank = followed.shown() instanceof OneSentence.Ranked ranked ? ranked.rank() : null;
        return rank == null ? null : reading.to("rounds", rank.roundReference());
    }
}
