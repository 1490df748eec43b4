package org.mizizi.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.coherence.Figure;
import org.mizizi.coherence.Figures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How far plans trace back: the unlinked share beside that of the Utstein study, and the local trace share. */
@Controller
class FiguresController {

    /** A figure with its bar, where it has a value; {@code compared} tells whether the Utstein share belongs beside it. */
    record Shown(Figure figure, @Nullable ShareBar bar, boolean compared) {

        static Shown of(Figure figure, SiteReading reading) {
            var count = figure.count();
            var bar = count == null ? null : ShareBar.of(count, reading.mirrored());
            return new Shown(figure, bar, figure.code() == Figure.Code.F1);
        }

        public boolean isAbove() {
            var count = figure.count();
            return count != null && count.isAbove(Figures.UTSTEIN_PERCENT);
        }
    }

    private final Figures figures;

    FiguresController(Figures figures) {
        this.figures = figures;
    }

    @GetMapping(PathLocale.LANGUAGE + "/figures")
    String figures(@ModelAttribute(name = "reading", binding = false) SiteReading reading, Model model) {
        model.addAttribute(
                "figures",
                List.of(Shown.of(figures.unlinkedShare(), reading), Shown.of(figures.localTraceShare(), reading)));
        return "site/figures";
    }
}
