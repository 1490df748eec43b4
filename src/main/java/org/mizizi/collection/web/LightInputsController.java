package org.mizizi.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mizizi.collection.LightInputs;
import org.mizizi.collection.Sender;
import org.mizizi.look.Failures;
import org.mizizi.look.OrganisationNames;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.Inputs;
import org.mizizi.security.AtTheDesk;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the script of a light page asks and sends once there is a network. */
@RestController
@RequestMapping(LightPageController.PAGE)
class LightInputsController {

    /** As whom somebody sends, the mark with which this session knows its own pages, and why this round takes nothing, if so. */
    record Reader(Sender sender, String name, String organisation, String header, String token, String objection) {}

    /** What a phone sends, under the key that it made when the words were begun. */
    record Sent(UUID key, Sender sender, InputContent content) {

        /** Of what lacks a part Jackson says that it cannot be read. */
        Sent {
            Stream.of(key, sender.person(), sender.organisation(), content.kind(), content.authorship())
                    .forEach(Objects::requireNonNull);
        }
    }

    record Received(String reference) {}

    record Refused(String refusal) {}

    /** Trouble with what was sent itself. */
    private static final Set<String> LASTING = Set.of("trouble.RULE", "trouble.TOO_LARGE");

    private final LightInputs light;
    private final Inputs inputs;
    private final CurrentActor currentActor;
    private final OrganisationNames organisations;
    private final InTheReadersWords words;

    LightInputsController(
            LightInputs light,
            Inputs inputs,
            CurrentActor currentActor,
            OrganisationNames organisations,
            InTheReadersWords words) {
        this.light = light;
        this.inputs = inputs;
        this.currentActor = currentActor;
        this.organisations = organisations;
        this.words = words;
    }

    /** Nothing where nobody has signed in: asking begins no session. */
    @GetMapping("/reader")
    ResponseEntity<?> reader(
            @PathVariable String reference, HttpServletRequest request, CsrfToken mark, Locale reader) {
        if (AtTheDesk.reading(request).isEmpty()) {
            return answer(HttpStatus.UNAUTHORIZED, new Refused(""));
        }
        var objection = inputs.submissionObjection(light.round(reference));
        return currentActor.get().may(Right.SUBMIT_INPUT)
                ? answer(HttpStatus.OK, known(mark, objection, reader))
                : refused(HttpStatus.FORBIDDEN, objection.orElseThrow(), reader);
    }

    /** Also where this round is over: the phone may have words for another. */
    private Reader known(CsrfToken mark, Optional<Refusal> objection, Locale reader) {
        var sender = light.sender();
        return new Reader(
                sender,
                currentActor.get().name(),
                organisations.nameOf(sender.organisation()).in(reader).text(),
                mark.getHeaderName(),
                mark.getToken(),
                objection.map(refusal -> words.of(refusal, reader)).orElse(""));
    }

    @PostMapping
    ResponseEntity<?> submit(@PathVariable String reference, @RequestBody Sent sent) {
        var round = light.round(reference);
        return answer(
                HttpStatus.CREATED, new Received(light.submit(round.id(), sent.key(), sent.sender(), sent.content())));
    }

    @ExceptionHandler
    ResponseEntity<?> failed(RuntimeException failure, Locale reader) {
        return switch (failure) {
            case HttpMessageNotReadableException _ ->
                refused(HttpStatus.BAD_REQUEST, Refusal.of("collection.not-understood"), reader);
            case NotFoundException _ -> refused(HttpStatus.NOT_FOUND, Refusal.of("not-found"), reader);
            default -> refused(Failures.refusal(failure, "LightInputsController"), reader);
        };
    }

    private ResponseEntity<?> refused(Refusal refusal, Locale reader) {
        return refused(status(refusal.key()), refusal, reader);
    }

    /** What may go well later is not the last word: the phone tries again. */
    private static HttpStatus status(String refusal) {
        if (refusal.startsWith("pace.")) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return refusal.startsWith("trouble.") && !LASTING.contains(refusal)
                ? HttpStatus.SERVICE_UNAVAILABLE
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private ResponseEntity<?> refused(HttpStatus status, Refusal refusal, Locale reader) {
        return answer(status, new Refused(words.of(refusal, reader)));
    }

    private static ResponseEntity<?> answer(HttpStatus status, Object body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
