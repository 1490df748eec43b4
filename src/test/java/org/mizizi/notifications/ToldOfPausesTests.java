package org.mizizi.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.country.Countries;
import org.mizizi.look.Moments;
import org.mizizi.rounds.Moratoria;
import org.mizizi.rounds.NewMoratorium;
import org.mizizi.shared.PageKey;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ToldOfPausesTests {

    @Autowired
    Moratoria moratoria;

    @Autowired
    Notices notices;

    @Autowired
    Countries countries;

    @Autowired
    TestCountry country;

    @Test
    void whoeverConvenesIsToldWhenAMinistryPausesAndWhenItCanBeAskedAgain_R52() {
        var first = countries.today().plusDays(40);
        var last = first.plusDays(12);
        var reason = "The census keeps all of us busy.";
        var pause = country.as("grace", () -> moratoria.declare(new NewMoratorium(first, last, text(reason))));

        var said = List.of("Ministry of Justice", day(first), day(last), reason);
        await().untilAsserted(() -> assertThat(told("nadia", "pause-declared")).containsOnlyOnce(said));
        country.as("okello", () -> moratoria.end(pause));

        await().untilAsserted(() -> assertThat(told("nadia", "pause-ended")).containsOnlyOnce(said));
        for (var person : List.of("grace", "paul", "salma", "erik")) {
            assertThat(told(person, "pause-declared")).as(person).isEmpty();
        }
    }

    private String day(LocalDate day) {
        return moments().date(day);
    }

    private Moments moments() {
        return new Moments(Locale.ENGLISH, countries.country().zone());
    }

    private List<List<String>> told(String person, String message) {
        return country.as(person, () -> notices.mine(NoticeSearch.EVERYTHING, PageKey.FIRST)).rows().stream()
                .filter(notice -> notice.message().equals(message))
                .map(notice -> Stream.of(notice.arguments().shown(moments()))
                        .map(String::valueOf)
                        .toList())
                .toList();
    }
}
