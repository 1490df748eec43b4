package org.mizizi.actors;

import static org.mizizi.Refused.assertRefused;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** T75: the reason of an erasure stays for good, so it names nobody in any of its languages. */
@PortalTest
@Import(MembershipFixtures.class)
class ReasonsOfErasuresTests {

    @Autowired
    MembershipChanges changes;

    @Autowired
    MembershipFixtures fixtures;

    @Autowired
    TestCountry country;

    @Test
    void noTranslationOfTheReasonNamesWhomItIsAbout_T75() {
        var wanted = fixtures.somebody("ORG-0002", Role.MINISTRY_OFFICER);
        var person = fixtures.former(wanted);
        var reason = new LocalizedText(
                "en",
                new LinkedHashMap<>(Map.of("en", "Asked for in a letter", "fr", "À la demande de " + wanted.name())));

        assertRefused(
                "membership.reason-names-them", () -> country.as("sami", () -> changes.proposeErasure(person, reason)));
    }
}
