package org.mizizi.coherence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import org.mizizi.coherence.DimensionShare;
import org.mizizi.coherence.Serves;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;

/** Which dimensions something serves, one share below the other, and how they come about. */
final class ServedDimensions extends Div {

    ServedDimensions(Serves serves, Reading reader) {
        addClassName("serves");
        var shares = new UnorderedList();
        serves.shares().forEach(share -> shares.add(new ListItem(name(share, reader), percent(share, reader))));
        var label = Quiet.paragraph(getTranslation("figures.serves"));
        label.addClassName("list-label");
        add(label, shares, Quiet.paragraph(getTranslation("figures.serves.how", whole(serves.confirmed(), reader))));
    }

    private Span name(DimensionShare share, Reading reader) {
        var code = share.dimension();
        return code == null ? new Span(getTranslation("figures.dimensions.without")) : reader.dimension(code);
    }

    private static Span percent(DimensionShare share, Reading reader) {
        var percent = Quiet.text(" · " + whole(share.percent(), reader));
        percent.addClassName("whole");
        return percent;
    }

    private static String whole(int percent, Reading reader) {
        return reader.numbers().percent(BigDecimal.valueOf(percent));
    }
}
