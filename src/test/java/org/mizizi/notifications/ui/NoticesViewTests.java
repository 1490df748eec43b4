package org.mizizi.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.notifications.Notice;
import org.mizizi.notifications.NoticeSearch;
import org.mizizi.notifications.Notices;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.security.CurrentActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(PrioritiesFixtures.class)
@ViewPackages(classes = NoticesView.class)
class NoticesViewTests extends SpringBrowserlessTest {

    @Autowired
    Notices notices;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    WhatIsNew whatIsNew;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TestCountry country;

    @Test
    @SignedInAs("maryam")
    void aNoticeIsASentenceThatLeadsToItsSubject() {
        var round = fixtures.openRound();
        await().until(() -> mine("maryam").stream()
                        .filter(notice -> notice.path().endsWith(round.reference()))
                        .count()
                == 2);
        var view = navigate(NoticesView.class);
        assertThat(Shown.links(Objects.requireNonNull(view.list).rows))
                .extracting(Shown.Link::text)
                .anyMatch(text -> text.startsWith("The round “What people need” (" + round.reference() + ") is open"));
        assertThat(view.readAll.isEnabled()).isTrue();
        test(view.readAll).click();
        assertThat(view.readAll.isEnabled()).isFalse();
        assertThat(country.as("maryam", notices::unread)).isZero();
        assertThat(Shown.rows(Objects.requireNonNull(view.list).rows)).isNotEmpty();
        assertThat(whatIsNew.sectionFor(country.as("maryam", currentActor::get), Locale.ENGLISH))
                .isPresent();
    }

    private List<Notice> mine(String person) {
        return country.as(person, () -> WholeList.of(key -> notices.mine(NoticeSearch.EVERYTHING, key)));
    }
}
