package org.mizizi.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.coherence.Figure;
import org.mizizi.coherence.Figures;
import org.mizizi.coherence.FiguresAsOf;
import org.mizizi.coherence.FiguresOfDay;
import org.mizizi.coherence.ShareBar;
import org.mizizi.country.Countries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** How far plans trace back: the unlinked share beside that of the Utstein study, and the local trace share. */
@Controller
class FiguresController {

    /** A figure with its bar, where it has a value. */
    record Shown(Figure figure, @Nullable ShareBar bar) {

        static List<Shown> all(List<Figure> figures, SiteReading reading) {
            return figures.stream()
                    .map(figure -> {
                        var count = figure.count();
                        return new Shown(figure, count == null ? null : ShareBar.of(count, reading.mirrored()));
                    })
                    .toList();
        }
    }

    private final Figures figures;
    private final Countries countries;

    FiguresController(Figures figures, Countries countries) {
        this.figures = figures;
        this.countries = countries;
    }

    /** As they are, or as they were at the end of a day: {@code ?day=2026-11-20}. */
    @GetMapping(PathLocale.LANGUAGE + "/figures")
    String figures(
            @RequestParam(defaultValue = "") String day,
            @ModelAttribute(name = "reading", binding = false) SiteReading reading,
            Model model) {
        var shown = figures.asOf(day);
        var moved = figures.moved();
        model.addAttribute("shown", shown);
        model.addAttribute("typed", shown.day() == null ? day.strip() : reading.date(shown.day()));
        model.addAttribute("example", example(moved, shown, reading));
        model.addAttribute("figures", Shown.all(shown.figures(), reading));
        model.addAttribute("dimensions", figures.byDimension());
        model.addAttribute("named", Dimensions.of(countries));
        model.addAttribute("kinds", figures.byKind());
        model.addAttribute("shortened", figures.shortenedRounds());
        model.addAttribute("moved", moved);
        return "site/figures";
    }

    /** How a day of which there are figures is written. */
    private static String example(List<FiguresOfDay> moved, FiguresAsOf shown, SiteReading reading) {
        return moved.stream()
                .findFirst()
                .map(last -> reading.date(last.day()))
                .orElseGet(() -> reading.date(shown.figures().getFirst().asOf()));
    }
}
