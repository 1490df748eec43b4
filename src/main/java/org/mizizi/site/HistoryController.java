package org.mizizi.site;

import java.util.Locale;
import java.util.UUID;
import org.mizizi.actors.Organisations;
import org.mizizi.audit.History;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How something was before: each version with what changed in it, for everyone who may read the thing itself. */
@Controller
class HistoryController {

    private final History history;
    private final Organisations organisations;

    HistoryController(History history, Organisations organisations) {
        this.history = history;
        this.organisations = organisations;
    }

    @GetMapping(PathLocale.LANGUAGE + "/" + Paths.HISTORY + "/{kind}/{id}")
    String one(@PathVariable String kind, @PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute("told", history.of(kind, id, locale));
        model.addAttribute("directory", Directory.of(organisations.directory()));
        return "site/history";
    }
}
