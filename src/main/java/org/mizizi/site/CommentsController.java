package org.mizizi.site;

import org.mizizi.actors.Organisations;
import org.mizizi.comments.Comments;
import org.mizizi.strategies.Strategies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One comment, the answer to it, and the way to the text it is about; where a quoted COM- reference leads. */
@Controller
class CommentsController {

    private final Comments comments;
    private final Strategies strategies;
    private final Organisations organisations;

    CommentsController(Comments comments, Strategies strategies, Organisations organisations) {
        this.comments = comments;
        this.strategies = strategies;
        this.organisations = organisations;
    }

    @GetMapping(PathLocale.LANGUAGE + "/comments/{reference}")
    String one(
            @PathVariable String reference,
            @ModelAttribute(name = "translated", binding = false) TranslatedTexts translated,
            Model model) {
        var comment = comments.find(reference);
        model.addAttribute("comment", comment);
        model.addAttribute("strategy", strategies.find(comment.on().number()));
        model.addAttribute("organisation", organisations.find(comment.said().organisation()));
        translated.name(comment.id().value());
        return "site/comment";
    }
}
