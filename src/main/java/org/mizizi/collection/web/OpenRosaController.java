package org.mizizi.collection.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.mizizi.collection.Collector.CollectorId;
import org.mizizi.collection.FieldCollection;
import org.mizizi.collection.FilledFormReader;
import org.mizizi.collection.OfferedForm;
import org.mizizi.look.Failures;
import org.mizizi.security.FieldCollector;
import org.mizizi.shared.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * OpenRosa 1.0: which forms there are, each of them, and the way to hand one in.
 *
 * @see "https://docs.getodk.org/openrosa/"
 */
@RestController
@RequestMapping("/collect")
class OpenRosaController {

    private static final MediaType XML = new MediaType("text", "xml", UTF_8);
    private static final String VERSION = "X-OpenRosa-Version";

    private final FieldCollection collection;
    private final OpenRosaAnswers answers;

    OpenRosaController(FieldCollection collection, OpenRosaAnswers answers) {
        this.collection = collection;
        this.answers = answers;
    }

    @GetMapping("/formList")
    ResponseEntity<String> forms(@AuthenticationPrincipal FieldCollector device) {
        return xml(
                HttpStatus.OK,
                answers.list(collection.offered(id(device)).stream().toList()));
    }

    @GetMapping("/forms/{form}.xml")
    ResponseEntity<String> form(@PathVariable String form, @AuthenticationPrincipal FieldCollector device) {
        return xml(HttpStatus.OK, offered(form, device).xml());
    }

    /** No form has pictures or sounds. */
    @GetMapping("/forms/{form}/manifest")
    ResponseEntity<String> manifest(@PathVariable String form, @AuthenticationPrincipal FieldCollector device) {
        offered(form, device);
        return xml(HttpStatus.OK, answers.manifest());
    }

    private OfferedForm offered(String form, FieldCollector device) {
        return collection
                .offered(id(device))
                .filter(one -> one.id().equals(form))
                .orElseThrow(() -> new NotFoundException(form));
    }

    /** Devices ask first, before they send something large. */
    @RequestMapping(path = "/submission", method = RequestMethod.HEAD)
    ResponseEntity<Void> mayI() {
        return ResponseEntity.noContent()
                .header(VERSION, "1.0")
                .header("X-OpenRosa-Accept-Content-Length", Integer.toString(FilledFormReader.LONGEST))
                .build();
    }

    @PostMapping("/submission")
    ResponseEntity<String> handIn(
            @RequestParam("xml_submission_file") MultipartFile file, @AuthenticationPrincipal FieldCollector device)
            throws IOException {
        var reference = collection.receive(id(device), FilledFormReader.read(file.getBytes()));
        return xml(HttpStatus.CREATED, answers.received(reference));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(RuntimeException failure) {
        var status = switch (failure) {
            case NotFoundException _ -> HttpStatus.NOT_FOUND;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return xml(status, answers.refused(Failures.refusal(failure, "OpenRosaController")));
    }

    private static CollectorId id(FieldCollector device) {
        return new CollectorId(device.collector());
    }

    private static ResponseEntity<String> xml(HttpStatus status, String body) {
        return ResponseEntity.status(status)
                .contentType(XML)
                .header(VERSION, "1.0")
                .body(body);
    }
}
