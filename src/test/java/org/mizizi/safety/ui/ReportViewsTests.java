package org.mizizi.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.safety.Disclosure;
import org.mizizi.safety.NewReport;
import org.mizizi.safety.Report;
import org.mizizi.safety.Report.ReportId;
import org.mizizi.safety.Reports;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;

/** the page on which somebody reports, and those on which an auditor reads and answers. */
@PortalTest
@ViewPackages(packages = "org.mizizi")
class ReportViewsTests extends SpringBrowserlessTest {

    @Autowired
    Reports reports;

    @Autowired
    TestCountry country;

    @Test
    @SignedInAs("salma")
    void theFootOfHomeLeadsThere_R84() {
        Address.open("");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("intimidation");
    }

    @Test
    @SignedInAs("amina")
    void whoReadsReportsIsNotLedToReportToThemselves_R84() {
        Address.open("");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("intimidation");
    }

    @Test
    @SignedInAs("salma")
    void itSaysWhoReadsItBeforeAnythingIsTyped_R84() {
        Address.open(Paths.intimidation());
        var page = text();
        assertThat(page).contains("Only the auditor reads it", "no emergency call", "is not saved before you send it");
        assertThat(page.indexOf("Only the auditor reads it")).isLessThan(page.indexOf("Your report"));
        assertThat(form().disclosure.getValue()).isEqualTo(Disclosure.NOBODY);
    }

    @Test
    @SignedInAs("salma")
    void theCodeIsShownOnceAndLeadsBack_R84() {
        Address.open(Paths.intimidation());
        test(form().words).setValue("A man on the road asked for my list of names.");
        test(form().place).selectItem("Lake Province");
        test(form().send).click();
        test(find(ConfirmDialog.class).single()).confirm();

        var code = Objects.requireNonNull(view().code);
        assertThat(text()).contains(code).doesNotContain("asked for my list");
        follow(code);
        assertThat(text()).contains("has not read it yet");

        country.as(
                "amina", () -> reports.answer(report("A man on the road"), "en", "We have spoken to the commander."));
        follow(code);
        assertThat(text()).contains("We have spoken to the commander.");
        Address.open("");
        Address.open(Paths.intimidation());
        assertThat(text()).doesNotContain(code, "We have spoken");
        follow("2222-2222-2222");
        assertThat(text()).contains("no report with this code");
    }

    @Test
    @SignedInAs("salma")
    void whatCannotBeSentIsToldBeforeItIsAskedWhetherToSend_R84() {
        Address.open(Paths.intimidation());
        test(form().send).click();
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
        assertThat(Shown.text(find(Notification.class).single())).contains("Say what happened");
    }

    @Test
    @SignedInAs("salma")
    void whatIsTypedStaysWhenTheLanguageOfThePageChanges_R84() {
        Address.open(Paths.intimidation());
        test(form().words).setValue("They wrote my name on the wall.");
        test(form().about).setValue("INP-000051");
        UI.getCurrent().setLocale(Locale.FRENCH);
        assertThat(form().words.getLabel()).startsWith("Que s’est-il passé");
        assertThat(form().words.getValue()).isEqualTo("They wrote my name on the wall.");
        assertThat(form().about.getValue()).isEqualTo("INP-000051");
    }

    @Test
    @SignedInAs("amina")
    void theAuditorOpensAReportAndAnswersIt_R84() {
        country.as(
                "hassan",
                () -> reports.send(new NewReport("ar", "هددونا عند البئر.", "LAKE", "INP-000051", Disclosure.AUDITOR)));
        var report = report("هددونا");
        Address.open(Paths.reports());
        assertThat(text()).contains("Report of", "New").doesNotContain("هددونا");

        Address.open(Paths.report(report.value()));
        assertThat(text()).contains("هددونا عند البئر.", "Lake Province", "INP-000051", "hassan");
        var form = Objects.requireNonNull(((ReportView) getCurrentView()).form);
        test(form.words).setValue("سنزوركم.");
        test(form.send).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text()).contains("سنزوركم.", "Dealt with", "Answered by");
    }

    private void follow(String code) {
        var follow = Objects.requireNonNull(view().follow);
        test(follow.code).setValue(code);
        test(follow.look).click();
    }

    private ReportId report(String beginning) {
        return country.as("amina", () -> WholeList.of(key -> reports.page(key))).stream()
                .filter(report -> report.words().startsWith(beginning))
                .map(Report::id)
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return Shown.text(getCurrentView());
    }

    private IntimidationView view() {
        return (IntimidationView) getCurrentView();
    }

    private IntimidationForm form() {
        return Objects.requireNonNull(view().form);
    }
}
