package org.mizizi.traces.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.Address;
import org.mizizi.DemoTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;

/** A2, C3: whatever is quoted leads to its trace, however it is typed; other words to what bears them. */
@DemoTest
@ViewPackages(packages = "org.mizizi")
class TracesViewTests extends SpringBrowserlessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan1 | trace/PLAN-0001",
                "inp 000001 | trace/INP-000001",
                "PRI١ | trace/PRI-0001",
                "goal 1.1 | trace/GOAL-1.1",
                "rnd-1 | rounds/RND-0001",
                "org 1 | organisations/ORG-0001"
            })
    @SignedInAs("salma")
    void aReferenceLeadsOnHoweverItIsTyped(String typed, String page) {
        lookFor(typed);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(page);
    }

    @Test
    @SignedInAs("salma")
    void otherWordsFindWhatBearsThemAndAreInTheAddress() {
        lookFor("water");

        var here = UI.getCurrent().getInternals().getActiveViewLocation();
        assertThat(here.getPathWithQueryParameters()).isEqualTo("trace?q=water");
        assertThat(Shown.addresses(getCurrentView())).isNotEmpty().allMatch(way -> way.startsWith("trace/"));
    }

    @Test
    @SignedInAs("salma")
    void whatNothingBearsIsSaid() {
        Address.open("trace?q=nothingbearsthis");
        assertThat(Shown.text((Component) getCurrentView())).contains("Nothing public bears these words");
    }

    private void lookFor(String typed) {
        var view = navigate(TracesView.class);
        test(view.words).setValue(typed);
        test(view.find).click();
    }
}
