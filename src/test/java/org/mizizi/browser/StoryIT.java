package org.mizizi.browser;

import static java.util.concurrent.TimeUnit.MINUTES;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job, from what people say to an approved plan and back, in Chromium. */
@BrowserTest
@Order(1)
@Timeout(value = 20, unit = MINUTES)
class StoryIT {

    @LocalServerPort
    int port;

    @Test
    void whatPeopleSayIsTracedToAnApprovedPlanAndBack() {
        try (var story = new Story("http://localhost:" + port, "en", Person.DESK, Person.PHONE)) {
            story.isPlayedToItsEnd();
        }
    }
}
