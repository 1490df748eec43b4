package org.mizizi.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
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

    /** As whom somebody sends, and the mark with which this session knows its own pages. */
    record Reader(Sender sender, String name, String organisation, String header, String token) {}

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
        return inputs.submissionObjection(light.round(reference))
                .<ResponseEntity<?>>map(objection -> refused(HttpStatus.FORBIDDEN, objection, reader))
                .orElseGet(() -> answer(HttpStatus.OK, known(mark, reader)));
    }

    private Reader known(CsrfToken mark, Locale reader) {
        var sender = light.sender();
        return new Reader(
                sender,
                currentActor.get().name(),
                organisations.nameOf(sender.organisation()).in(reader).text(),
                mark.getHeaderName(),
                mark.getToken());
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
            default ->
                refused(HttpStatus.UNPROCESSABLE_CONTENT, Failures.refusal(failure, "LightInputsController"), reader);
        };
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
