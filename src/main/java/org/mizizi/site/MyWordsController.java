package org.mizizi.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.mizizi.collection.Collected;
import org.mizizi.collection.Collected.Check;
import org.mizizi.collection.FieldCollection;
import org.mizizi.priorities.Inputs;
import org.mizizi.shared.Paths;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whoever spoke finds what was written down for them by the code of their receipt, and says whether it is right. The
 * code stands in no address, and what it leads to in no cache.
 */
@Controller
@RequestMapping(PathLocale.LANGUAGE + "/" + Paths.MY_WORDS)
class MyWordsController {

    private final FieldCollection collection;
    private final Inputs inputs;

    MyWordsController(FieldCollection collection, Inputs inputs) {
        this.collection = collection;
        this.inputs = inputs;
    }

    @GetMapping
    String ask() {
        return "site/my-words";
    }

    @PostMapping
    String find(
            @RequestParam String code,
            @RequestParam Optional<Check> check,
            @RequestParam(defaultValue = "false") boolean sure,
            HttpServletResponse response,
            Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        if (collection.of(code).filter(found -> found.check() != Check.DISPUTED).isPresent()) {
            check.ifPresent(said -> take(said, code, sure, model));
        }
        model.addAttribute("code", code);
        collection
                .of(code)
                .ifPresentOrElse(
                        one -> show(one, model), () -> response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value()));
        return "site/my-words";
    }

    /** That it is not what they said stays, so it is asked once more. */
    private void take(Check said, String code, boolean sure, Model model) {
        if (said == Check.CONFIRMED || sure) {
            collection.check(code, said);
        } else {
            model.addAttribute("sure", true);
        }
    }

    private void show(Collected found, Model model) {
        model.addAttribute("collected", found);
        inputs.of(List.of(found.input().value())).stream()
                .findFirst()
                .ifPresent(input -> model.addAttribute("input", input));
    }
}
