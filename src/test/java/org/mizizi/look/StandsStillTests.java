package org.mizizi.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.shared.Side;

/** What is only read is sent as one piece, and reads as before (ADR 47). */
class StandsStillTests {

    private static final String TWO_LINES = "The wells are dry.\n  The school <is> closed.";

    @Test
    void linesAndSignsOfPeopleStayAsTheyWroteThem() {
        var shown = sent(StandsStill.inOnePiece(new Div(Words.quote(TWO_LINES, "en", Side.INTERNAL))));

        assertThat(shown.getElement().getChildCount()).isZero();
        assertThat(shown.getElement().getProperty("innerHTML"))
                .isEqualTo("<blockquote lang=\"en\" dir=\"ltr\" class=\"words\">"
                        + TWO_LINES.replace("<", "&lt;").replace(">", "&gt;") + "</blockquote>");
    }

    @Test
    void inAListInWhichSomethingCanBeDoneOnlyTheOtherRowsArePieces() {
        var pressed = new Row(new Span("Pressed")).and(new Button("Press"));
        var read = new Row(new Span("Read"));
        var rows = new Rows();
        rows.show(List.of(pressed, read));

        sent(rows);

        assertThat(pressed.getChildren()).hasSize(2);
        assertThat(read.getElement().getProperty("innerHTML")).contains("<span>Read</span>");
    }

    @Test
    void othersAreShownWhereAPieceWas() {
        var rows = new Rows();
        rows.show(List.of(new Row(new Span("Before"))));
        var page = new UI();
        page.add(rows);
        send(page);

        rows.show(List.of(new Row(new Button("After"))));
        send(page);

        assertThat(rows.getElement().getOuterHTML()).contains("After").doesNotContain("Before");
    }

    private static <C extends Component> C sent(C shown) {
        var page = new UI();
        page.add(shown);
        send(page);
        return shown;
    }

    private static void send(UI page) {
        page.getInternals().getStateTree().runExecutionsBeforeClientResponse();
    }
}
