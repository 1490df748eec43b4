package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizizi.DemoTest;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.rounds.Capacities;
import org.mizizi.rounds.Moratoria;
import org.mizizi.rounds.NewMoratorium;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoPeople;
import org.mizizi.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Why a ministry takes no new requests, as agencies outside and everyone else read it. */
@DemoTest
class PausesOnPagesTests {

    private static final String REASON = "Le budget de l’année est dû.";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Moratoria moratoria;

    @Autowired
    Capacities capacities;

    @Autowired
    Organisations organisations;

    @Autowired
    Countries countries;

    @Autowired
    DemoPeople people;

    @Test
    void thePageOfAMinistrySaysThatItPausesAndWhyUntilItEnds_R52() {
        var today = countries.today();
        var ministry = organisations
                .find(asGrace(() -> capacities.mine().organisation()))
                .reference();
        assertThat(read(ministry)).doesNotContain("When it takes no new requests");
        var pause = asGrace(
                () -> moratoria.declare(new NewMoratorium(today, today.plusDays(9), LocalizedText.of("fr", REASON))));
        assertThat(read(ministry)).contains("When it takes no new requests", REASON, "lang=\"fr\"");
        asGrace(() -> {
            moratoria.end(pause);
            return true;
        });
        assertThat(read(ministry)).doesNotContain(REASON);
    }

    private String read(String ministry) {
        return Visitor.text(new Visitor(context).open("/en/organisations/" + ministry));
    }

    private <T extends @Nullable Object> T asGrace(Supplier<T> work) {
        var grace = people.all().stream()
                .map(DemoPeople.DemoPerson::account)
                .filter(account -> account.username().equals("grace"))
                .findFirst()
                .orElseThrow();
        return ActingAs.person(grace, work);
    }
}
