package org.mizizi.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.safety.Disclosure;
import org.mizizi.safety.NewReport;
import org.mizizi.safety.Reports;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;

/** auditors hear that a report waits, nothing of what it says, and not at the hour at which it was sent. */
@PortalTest
class ToldOfReportsTests {

    @Autowired
    TellOfReports telling;

    @Autowired
    Reports reports;

    @Autowired
    Notices notices;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    @Test
    void theAuditorAloneIsToldOnceTheDayIsOverAndOfNothingInIt_R84() {
        telling.tell();
        var before = told("amina").size();
        country.as(
                "hassan",
                () -> reports.send(new NewReport("en", "They burnt the shop.", null, null, Disclosure.AUDITOR)));
        telling.tell();
        assertThat(told("amina")).hasSize(before);

        var later = clock.instant().plus(Duration.ofDays(1));
        PortalClock.at(later, telling::tell);
        PortalClock.at(later.plus(Duration.ofHours(1)), telling::tell);

        assertThat(told("amina")).hasSize(before + 1);
        assertThat(told("amina").getFirst().arguments().all()).isEmpty();
        assertThat(told("amina").getFirst().path()).isEqualTo("reports");
        for (var person : List.of("nadia", "sami", "hassan", "grace")) {
            assertThat(told(person)).as(person).isEmpty();
        }
    }

    private List<Notice> told(String person) {
        return country.as(person, () -> WholeList.of(key -> notices.mine(NoticeSearch.EVERYTHING, key))).stream()
                .filter(notice -> notice.message().equals("reports-wait"))
                .toList();
    }
}
