package org.mizizi.browser;

import static java.util.concurrent.TimeUnit.MINUTES;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The main job from right to left, with the officials on phones and those who speak for communities at desks. */
@BrowserTest
@TestPropertySource(properties = "test.country=where-the-story-is-told-in-arabic")
@Order(1)
@Timeout(value = 20, unit = MINUTES)
class StoryInArabicIT {

    @LocalServerPort
    int port;

    @Test
    void whatPeopleSayIsTracedToAnApprovedPlanAndBack() {
        try (var story = new Story("http://localhost:" + port, "ar", Person.PHONE, Person.DESK)) {
            story.isPlayedToItsEnd();
        }
    }
}
