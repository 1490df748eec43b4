package org.mizizi.browser;

import static java.util.concurrent.TimeUnit.MINUTES;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job, from what people say to an approved plan and back, in Chromium. */
@BrowserTest
@Order(1)
@ResourceLock("strategy")
@Timeout(value = 20, unit = MINUTES)
class StoryIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"en, 1280, 360", "ar, 360, 1280"})
    void whatPeopleSayIsTracedToAnApprovedPlanAndBack_T82(String language, int desks, int homes) {
        try (var story = new Story("http://localhost:" + port, language, desks, homes)) {
            story.theConvenorOpensARound();
            story.peopleSayWhatTheyNeed();
            story.theConvenorGroupsAndAnswers();
            story.organisationsRank();
            story.aStrategyIsDraftedAndAdopted();
            story.aPartnerAnswersAndWritesAPlan();
            story.theOwnersAnswer();
            story.aMinistryApproves();
            story.anyoneFollowsTheTrace();
        }
    }
}
