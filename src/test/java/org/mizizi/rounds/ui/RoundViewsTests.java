package org.mizizi.rounds.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.look.LongList;
import org.mizizi.look.WhyNot;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPhase;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundSearch;
import org.mizizi.rounds.RoundState;
import org.mizizi.rounds.Rounds;
import org.mizizi.rounds.ShorteningReason;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Side;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = RoundView.class)
class RoundViewsTests extends SpringBrowserlessTest {

    @Autowired
    Rounds rounds;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    @Test
    @SignedInAs("salma")
    void thoseInvitedGetTheWayIntoTheRound() {
        var round = open(RoundPurpose.COLLECT, country.internal());
        view(round);
        assertThat(find(H1.class).single().getText()).isEqualTo("What people need");
        assertThat(hrefs()).contains(Paths.newInput(round.reference()));
        assertThat(find(ConvenorSteps.class).all()).isEmpty();
    }

    /** Issue 12: a date that one is asked to keep goes into the calendar one uses, until it is over. */
    @Test
    @SignedInAs("salma")
    void thoseInvitedPutTheRoundIntoTheirCalendar() {
        var round = open(RoundPurpose.COLLECT, country.internal());
        var ofOthers = open(RoundPurpose.RESPOND, country.external());
        var calendar = Paths.calendar(Locale.ENGLISH, round.reference());
        view(round);
        assertThat(hrefs()).contains(calendar);
        country.as("nadia", () -> rounds.close(round.id(), LocalizedText.of("en", "Enough was said.")));
        view(round);
        assertThat(hrefs()).doesNotContain(calendar);
        view(ofOthers);
        assertThat(hrefs()).doesNotContain(Paths.calendar(Locale.ENGLISH, ofOthers.reference()));
    }

    @Test
    @SignedInAs("erik")
    void othersReadWhyTheyTakeNoPart_R01() {
        var round = open(RoundPurpose.COLLECT, country.internal());
        view(round);
        assertThat(find(WhyNot.class).all().stream().map(WhyNot::getText))
                .contains("Your role takes no part in a round of this kind.");
        assertThat(hrefs()).doesNotContain(Paths.newInput(round.reference()));
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorLeadsARoundFromItsPage() {
        var planned =
                country.as("nadia", () -> rounds.plan(plan(RoundPurpose.COLLECT, country.internal(), clock.instant())));
        view(planned);
        test(steps().step.button()).click();
        assertThat(state(planned)).as("asked first").isEqualTo(RoundState.PLANNED);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(state(planned)).isEqualTo(RoundState.ANNOUNCED);
        test(steps().step.button()).click();
        assertThat(state(planned)).isEqualTo(RoundState.OPEN);
        test(steps().step.button()).click();
        assertThat(state(planned)).as("early closing needs a reason").isEqualTo(RoundState.OPEN);
        test(steps().reason).setValue("Floods cut the roads.");
        test(steps().step.button()).click();
        assertThat(state(planned)).as("asked first").isEqualTo(RoundState.OPEN);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(state(planned)).isEqualTo(RoundState.CLOSED);
    }

    @Test
    @SignedInAs("nadia")
    void beforeItsTimeTheConvenorReadsThatARoundOpensByItself_D3() {
        var later = clock.instant().plus(Duration.ofDays(3));
        var round = country.as("nadia", () -> {
            var planned = rounds.plan(plan(RoundPurpose.RANK, country.internal(), later));
            return rounds.announce(planned.id());
        });
        view(round);
        assertThat(steps().step.isVisible()).isFalse();
        assertThat(find(Paragraph.class, steps()).all().stream().map(Paragraph::getText))
                .contains("Everyone invited knows the dates. The round opens by itself at its time.");
    }

    @Test
    @SignedInAs("hassan")
    void theAddressSaysWhichRoundsAreListed() {
        open(RoundPurpose.RESPOND, country.external());
        var collect = open(RoundPurpose.COLLECT, country.internal());
        Address.open("rounds?purpose=COLLECT&state=OPEN");
        var list = find(LongList.class).single();
        assertThat(list.chosen("purpose")).isEqualTo("COLLECT");
        assertThat(Shown.rows(list.rows)).isNotEmpty();
        assertThat(hrefs()).contains(Paths.round(collect.reference()));
        assertThat(Shown.addresses(list.rows))
                .allMatch(href -> country.as("nadia", () -> rounds.find(href.replace("rounds/", "")))
                                .purpose()
                        == RoundPurpose.COLLECT);
    }

    /** C2: what the calendar does not take for a day is understood, or refused with the reason. */
    @Test
    @SignedInAs("nadia")
    void aDayIsUnderstoodHoweverItIsTypedAndEchoedInWords() {
        var day = navigate(PlanRoundView.class).form.days.first;
        var typed = day.getFallbackParser();

        assertThat(typed.apply("2027-01-31").getOrThrow(IllegalStateException::new))
                .isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(typed.apply("٣١/٠١/٢٠٢٧").getOrThrow(IllegalStateException::new))
                .isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(typed.apply("31/02/2027").getMessage())
                .hasValue("There is no day 31 in February 2027: that month has 28 days.");
        day.setValue(LocalDate.of(2027, 1, 31));
        assertThat(day.echoed()).isEqualTo("Sunday, 31 January 2027");
    }

    /** C2: seven heads of one letter fit beside each other where seven long names do not. */
    @Test
    @SignedInAs("nadia")
    void theCalendarOfEveryLanguageHasHeadsThatFit() {
        for (var language : InterfaceLanguage.locales()) {
            UI.getCurrent().setLocale(language);
            var day = navigate(PlanRoundView.class).form.days.first;

            assertThat(day.getI18n().getWeekdaysShort())
                    .as(language.toLanguageTag())
                    .hasSize(7)
                    .allMatch(name -> name.length() <= 4);
        }
    }

    @Test
    @SignedInAs("nadia")
    void aShortRoundIsPlannedOnlyWithAReason_R55() {
        var view = navigate(PlanRoundView.class);
        view.form.purpose.setValue(RoundPurpose.RESPOND);
        test(view.form.title.in("en")).setValue("Who will act?");
        test(view.form.description.in("en")).setValue("Say it for each priority.");
        view.form.days.last.setValue(view.form.days.first.getValue().plusDays(10));
        assertThat(view.form.days.reason.isVisible()).isTrue();
        assertThat(missing(view))
                .containsExactly(
                        "People need at least 21 days to consult their own. Make the round longer, or say why it must be shorter.");
        test(view.form.days.reason).setValue("The donors meet next month.");
        assertThat(missing(view)).as("and what it is counted under").hasSize(1);
        view.form.days.why.setValue(ShorteningReason.EMERGENCY);
        view.form.days.last.setValue(view.form.days.first.getValue().plusDays(8));
        assertThat(missing(view))
                .containsExactly(
                        "Even in an emergency, people need at least 10 days from the day they know of a round. Choose a later last day.");
        view.form.days.why.setValue(ShorteningReason.DONOR_FISCAL_DEADLINE);
        assertThat(missing(view)).isEmpty();
        assertThat(view.form.guests.invited()).isEqualTo(country.external());
        assertThat(view.form.guests.of(Side.INTERNAL).isVisible()).isFalse();
        test(view.keep).click();
        var kept = country.as("nadia", () -> WholeList.of(key -> rounds.page(RoundSearch.EVERYTHING, key))).stream()
                .filter(round -> round.title().original().equals("Who will act?"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.phase()).isEqualTo(RoundPhase.PLANNED);
        assertThat(kept.invited()).isEqualTo(country.external().size());
    }

    /** M3: what nobody can take part in yet is not offered; a stored round of that kind stays what it is. */
    @Test
    @SignedInAs("nadia")
    void aReviewRoundIsNotOfferedAndAStoredOneKeepsItsPurpose() {
        assertThat(navigate(PlanRoundView.class).form.purpose.getListDataView().getItems())
                .containsExactly(RoundPurpose.COLLECT, RoundPurpose.RANK, RoundPurpose.COMMENT, RoundPurpose.RESPOND);
        navigate(RoundsView.class);
        assertThat(find(Select.class, find(LongList.class).single()).all().stream()
                        .<Object>flatMap(
                                select -> ((Select<?>) select).getListDataView().getItems()))
                .contains("COLLECT")
                .doesNotContain("REVIEW");
        var stored =
                country.as("nadia", () -> rounds.plan(plan(RoundPurpose.REVIEW, country.internal(), clock.instant())));
        var view = navigate(Paths.round(stored.reference()) + "/plan", PlanRoundView.class);
        assertThat(view.form.purpose.getValue()).isEqualTo(RoundPurpose.REVIEW);
        Address.open("rounds?purpose=REVIEW");
        assertThat(hrefs()).contains(Paths.round(stored.reference()));
    }

    @Test
    @SignedInAs("nadia")
    void aPlannedRoundCanBePlannedAnew() {
        var planned =
                country.as("nadia", () -> rounds.plan(plan(RoundPurpose.RANK, country.internal(), clock.instant())));
        var view = navigate(Paths.round(planned.reference()) + "/plan", PlanRoundView.class);
        assertThat(view.form.guests.invited()).isEqualTo(country.internal());
        view.form.purpose.setValue(RoundPurpose.RESPOND);
        test(view.keep).click();
        var replanned = country.as("nadia", () -> rounds.find(planned.id()));
        assertThat(replanned.purpose()).isEqualTo(RoundPurpose.RESPOND);
        assertThat(country.as("nadia", () -> rounds.invitedTo(planned.id()))).isEqualTo(country.external());
    }

    private List<String> missing(PlanRoundView view) {
        return view.form
                .missing
                .getChildren()
                .map(item -> ((ListItem) item).getText())
                .toList();
    }

    private void view(Round round) {
        navigate(Paths.round(round.reference()), RoundView.class);
    }

    private ConvenorSteps steps() {
        return find(ConvenorSteps.class).single();
    }

    private List<String> hrefs() {
        return Shown.addresses(getCurrentView());
    }

    private RoundState state(Round round) {
        return country.as("nadia", () -> rounds.find(round.id())).state();
    }

    private Round open(RoundPurpose purpose, Set<OrganisationId> invited) {
        return country.as("nadia", () -> {
            var planned = rounds.plan(plan(purpose, invited, clock.instant()));
            rounds.announce(planned.id());
            return rounds.open(planned.id());
        });
    }

    private static RoundPlan plan(RoundPurpose purpose, Set<OrganisationId> invited, Instant opens) {
        return new RoundPlan(
                purpose,
                LocalizedText.of("en", "What people need"),
                LocalizedText.of("en", "Tell us in your own words."),
                opens,
                opens.plus(Duration.ofDays(30)),
                null,
                null,
                invited);
    }
}
