package org.mizizi.browser;

import static java.util.concurrent.TimeUnit.MINUTES;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.actors.MembershipChange.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** T75: somebody's role ends and who they were is erased, by two people in the browser. The country is not that of the story, as they are gone from it. */
@BrowserTest
@TestPropertySource(properties = "test.country=apart-from-the-story")
@Order(3)
@Timeout(value = 10, unit = MINUTES)
class ErasureIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "en, 1280, ORG-0007, Hassan Abdi, Has left the council., Asked for in a letter.",
        "ar, 360, ORG-0009, Josephine Nkurunziza, غادرت الجهة., طُلب ذلك في رسالة.",
        "fr, 360, ORG-0006, Amadou Keita, A quitté le forum., Demandé par lettre."
    })
    void twoPeopleEraseWhoSomebodyWasAndWhatTheySaidStays_T75(
            String language, int width, String organisation, String name, String reason, String request) {
        var input = input(name);
        try (var administrator = signedIn("sami", language, width);
                var convenor = signedIn("nadia", language, width)) {
            var first = new ErasurePart(administrator);
            var second = new ErasurePart(convenor);
            second.confirms(Kind.END, first.proposes(Kind.END, organisation, name, reason), name);
            first.isRefusedToName(organisation, name, name + ". " + request);
            second.confirms(Kind.ERASE, first.asksAgain(request), name);
            second.findsNobody(name, "/workspace/memberships", "/workspace/organisations/" + organisation);
            second.findsFormerMember("/workspace/inputs/" + input);
            first.findsNobody(name, "/workspace/notices");
        }
        try (var visitor = Person.anybody(address(), language, width)) {
            new ErasurePart(visitor).findsFormerMember("/" + language + "/inputs/" + input);
        }
    }

    /** One that they signed with their name. */
    private String input(String name) {
        return jdbc.sql("""
                        select i.reference from priorities.input i join actors.member m on m.id = i.author
                        where m.name = ? and i.authorship = 'NAMED' and i.state = 'PUBLISHED' order by i.reference limit 1
                        """).param(name).query(String.class).single();
    }

    private Person signedIn(String username, String language, int width) {
        return Person.signedIn(address(), username, language, width);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
