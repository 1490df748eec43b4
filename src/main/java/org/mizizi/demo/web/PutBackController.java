package org.mizizi.demo.web;

import org.mizizi.demo.PutBack;
import org.mizizi.security.DemoPeople;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks before the country is put back, and says meanwhile what is happening. */
@Controller
@Profile(DemoPeople.AT_A_CLICK)
class PutBackController {

    private static final String PROGRESS = "redirect:/sign-in/putting-back";

    private final PutBack putBack;

    PutBackController(PutBack putBack) {
        this.putBack = putBack;
    }

    @GetMapping("/sign-in/back")
    String ask() {
        return putBack.progress().step().isUnderWay() ? PROGRESS : "demo/back";
    }

    @PostMapping("/sign-in/back")
    String begin(@RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return "redirect:/sign-in/back";
        }
        putBack.begin();
        return PROGRESS;
    }

    @GetMapping("/sign-in/putting-back")
    String progress(Model model) {
        model.addAttribute("progress", putBack.progress());
        return "demo/putting-back";
    }
}
