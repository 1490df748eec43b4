package org.mizizi.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.mizizi.rankings.Results;
import org.mizizi.shared.Paths;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The ballots of every closed ranking, without names, under an address that stays and speaks no language. */
@RestController
class BallotsController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Results results;

    BallotsController(Results results) {
        this.results = results;
    }

    @GetMapping(Paths.BALLOTS + "/{file:.+}")
    ResponseEntity<byte[]> file(@PathVariable String file) {
        var ballots = results.published(file);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(ballots.fileName())
                                .build()
                                .toString())
                .body(ballots.text().getBytes(StandardCharsets.UTF_8));
    }
}
