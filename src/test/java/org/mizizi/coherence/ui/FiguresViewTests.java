package org.mizizi.coherence.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.DemoTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.coherence.Figures;
import org.mizizi.look.Numbers;
import org.springframework.beans.factory.annotation.Autowired;

/** A2: the figures are read in the workspace, the same as on the site. */
@DemoTest
@ViewPackages(classes = FiguresView.class)
class FiguresViewTests extends SpringBrowserlessTest {

    @Autowired
    Figures figures;

    @Test
    @SignedInAs("erik")
    void everyFigureSaysWhatItCountsAndFromWhichNumbers() {
        navigate(FiguresView.class);

        var cards = find(FigureCard.class).all();
        assertThat(cards).hasSize(3);
        for (var place = 0; place < 3; place++) {
            var figure = figures.all().get(place);
            var count = requireNonNull(figure.count());
            assertThat(text(cards.get(place)))
                    .contains(
                            figure.code().label(),
                            "as a share of all plans in force",
                            new Numbers(Locale.ENGLISH).percent(count.percent()),
                            count.numerator() + " of " + count.denominator());
            assertThat(Shown.all("table", cards.get(place)).text())
                    .contains("All in force", count.denominator().toString());
        }
    }

    @Test
    @SignedInAs("erik")
    void onlyTheSharesWithoutALinkAreComparedWithTheStudy_R30() {
        navigate(FiguresView.class);
        assertThat(find(FigureCard.class).all())
                .extracting(card -> text(card).contains("Utstein"))
                .containsExactly(true, true, false);
    }

    @Test
    @SignedInAs("erik")
    void humanitarianPlansAreCountedApartAndLedTo_R19() {
        var view = navigate(FiguresView.class);
        assertThat(text(view)).contains("humanitarian plan", "in none of the shares above");
        assertThat(Shown.addresses(view).getFirst()).isEqualTo("plans?state=SHARED");
    }

    @Test
    @SignedInAs("erik")
    void oneSentenceSaysWhereTheSameIsPublic() {
        var view = navigate(FiguresView.class);
        assertThat(Shown.addresses(view).getLast()).isEqualTo("/en/figures");
    }

    /** The day is in the address; the table of the days that moved a share leads to each. */
    @Test
    @SignedInAs("erik")
    void theFiguresOfADayThatIsOverAreReadAtItsAddress_R86() {
        var then = figures.moved().get(1);
        Address.open("figures?day=" + then.day());
        assertThat(text((Component) getCurrentView()))
                .contains("These are the figures as they were at the end of", "Back to the figures as they are now");
        assertThat(Shown.addresses(getCurrentView())).contains("figures?day=" + then.day());
        for (var place = 0; place < 3; place++) {
            var count = then.figures().get(place).count();
            assertThat(text(find(FigureCard.class).all().get(place)))
                    .contains(count == null ? "Not measurable" : count.numerator() + " of ");
        }
    }

    @Test
    @SignedInAs("erik")
    void aDayWithoutFiguresIsSaidAboveThoseOfNow_R86() {
        Address.open("figures?day=2001-01-01");
        assertThat(text((Component) getCurrentView())).contains("No figures were kept at the end of 1 January 2001");
        assertThat(find(FigureCard.class).all()).hasSize(3);
    }

    private static String text(Component component) {
        return Shown.text(component);
    }
}
