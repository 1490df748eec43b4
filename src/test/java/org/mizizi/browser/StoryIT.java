package org.mizizi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The main job, from what people say to an approved plan and back: the same words are followed through every round, by
 * people who each sit at a browser of their own.
 */
@BrowserTest
class StoryIT {

    @LocalServerPort
    int port;

    private final Map<String, Person> people = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"en, 1280, 360"})
    void whatPeopleSaidIsTracedToAnApprovedPlanAndBack_T82(String language, int officials, int communities) {
        signIn(language, officials, "nadia", "grace", "okello", "fatima", "ibrahim", "erik");
        signIn(language, communities, "salma", "hassan", "amadou");
        var words = Script.of(language);

        var convenor = new ConvenorsPart(person("nadia"));
        var collect = convenor.plans("COLLECT", Script.COLLECT, Script.DESCRIPTION);
        convenor.announcesAndOpens(collect);

        var inputs = List.of(
                new InputsPart(person("salma")).submits(collect, words.need()),
                new InputsPart(person("hassan")).submits(collect, Script.ARABIC),
                new InputsPart(person("grace")).submits(collect, words.ministryNeed()));
        assertThat(inputs).doesNotHaveDuplicates();
        new InputsPart(person("erik")).isRefused(collect);
    }

    private void signIn(String language, int width, String... usernames) {
        for (var username : usernames) {
            people.put(username, Person.signedIn("http://localhost:" + port, username, language, width));
        }
    }

    private Person person(String username) {
        var person = people.get(username);
        if (person == null) {
            throw new AssertionError(username + " has not signed in");
        }
        return person;
    }

    @AfterEach
    void leave() {
        people.values().forEach(Person::close);
        people.clear();
    }
}
