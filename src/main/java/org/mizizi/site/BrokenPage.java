package org.mizizi.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mizizi.shared.Trouble;
import org.mizizi.watching.RequestIds;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What failed is told as a page in the reader's language, whoever asks; without the database, for a moment only. */
@Controller
class BrokenPage implements ErrorController {

    private static final String SECONDS = "30";

    @RequestMapping("${server.error.path:/error}")
    String tell(HttpServletRequest request, HttpServletResponse response, Model model) {
        var status = status(request);
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        }
        response.setStatus(status);
        if (PathLocale.ofAddress(request).isEmpty()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        }
        model.addAttribute("status", status);
        model.addAttribute("told", told(request, status));
        RequestIds.of(request).ifPresent(id -> model.addAttribute("quote", id));
        return "error";
    }

    /** The text that says what happened: its heading, and with {@code .lead} what to do. */
    private static String told(HttpServletRequest request, int status) {
        if (request.getAttribute(StillStarting.MARK) != null) {
            return "error.starting";
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            return "error.away";
        }
        return switch (HttpStatus.Series.resolve(status)) {
            case CLIENT_ERROR -> "error.not-found";
            case null, default -> "error.broken";
        };
    }

    /** Somebody who asks for this page itself finds nothing. */
    private static int status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && Trouble.of(failure) == Trouble.AWAY) {
            return HttpStatus.SERVICE_UNAVAILABLE.value();
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given
                ? given
                : HttpStatus.NOT_FOUND.value();
    }
}
