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

    /** The demo country has three plans in force; the plan of each story is one more. */
    @ParameterizedTest
    @CsvSource({"en, 1280, 360, 3", "ar, 360, 1280, 4"})
    void whatPeopleSayIsTracedToAnApprovedPlanAndBack(String language, int desks, int homes, int inForce) {
        try (var story = new Story("http://localhost:" + port, language, desks, homes, inForce)) {
            story.theConvenorOpensARound();
            story.peopleSayWhatTheyNeed();
            story.theConvenorGroupsAndAnswers();
            story.organisationsRank();
            story.aStrategyIsDraftedAndAdopted();
            story.aPartnerAnswersAndWritesAPlan();
            story.aDisputeOutlivesTheReplyAndTheNextVersion();
            story.theOwnersAnswer();
            story.aMinistryApproves();
            story.anAuthorFindsWhatAnswersTheirWordsThroughTheGoal();
            story.anyoneFollowsTheTrace();
            story.theFiguresTellOfThePlan();
        }
    }
}
