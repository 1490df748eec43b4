package org.mizizi.coherence.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizizi.DemoTest;
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
            assertThat(text(find(FigureTable.class, cards.get(place)).single()))
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
        assertThat(find(Anchor.class).all().getFirst().getHref()).isEqualTo("plans?state=SHARED");
    }

    @Test
    @SignedInAs("erik")
    void oneSentenceSaysWhereTheSameIsPublic() {
        navigate(FiguresView.class);
        assertThat(find(Anchor.class).all().getLast().getHref()).isEqualTo("/en/figures");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
