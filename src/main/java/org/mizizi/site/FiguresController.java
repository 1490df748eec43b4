package org.mizizi.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.coherence.Figure;
import org.mizizi.coherence.Figures;
import org.mizizi.coherence.ShareBar;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How far plans trace back: the unlinked share beside that of the Utstein study, and the local trace share. */
@Controller
class FiguresController {

    /** A figure with its bar, where it has a value. */
    record Shown(Figure figure, @Nullable ShareBar bar) {

        static List<Shown> all(Figures figures, SiteReading reading) {
            return figures.all().stream()
                    .map(figure -> {
                        var count = figure.count();
                        return new Shown(figure, count == null ? null : ShareBar.of(count, reading.mirrored()));
                    })
                    .toList();
        }
    }

    private final Figures figures;

    FiguresController(Figures figures) {
        this.figures = figures;
    }

    @GetMapping(PathLocale.LANGUAGE + "/figures")
    String figures(@ModelAttribute(name = "reading", binding = false) SiteReading reading, Model model) {
        model.addAttribute("figures", Shown.all(figures, reading));
        model.addAttribute("apart", figures.humanitarian());
        return "site/figures";
    }
}
