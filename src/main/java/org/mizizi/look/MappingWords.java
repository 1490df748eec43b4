package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.mizizi.country.Dimension;
import org.mizizi.country.Vocabulary;

/** What others call a dimension, one vocabulary below the other; that it is not mapped, where it is not. */
public final class MappingWords {

    private MappingWords() {}

    public static Component of(Component where, Dimension dimension) {
        if (dimension.mapping().isEmpty()) {
            return new Span(where.getTranslation("country.dimension.unmapped"));
        }
        var lines = new Div();
        lines.addClassName("each");
        Stream.of(Vocabulary.values())
                .filter(vocabulary -> !dimension.codesOf(vocabulary).isEmpty())
                .map(vocabulary -> line(where, vocabulary, dimension.codesOf(vocabulary)))
                .forEach(lines::add);
        return lines;
    }

    private static Div line(Component where, Vocabulary vocabulary, List<String> codes) {
        var together = new Span();
        together.getElement().setAttribute("dir", "ltr").setAttribute("translate", "no");
        for (var code : codes) {
            if (together.getElement().getChildCount() > 0) {
                together.add(", ");
            }
            together.add(whole(code));
        }
        var named = where.getTranslation("country.vocabulary." + vocabulary) + where.getTranslation("site.colon");
        return new Div(new Text(named + " "), together);
    }

    private static Span whole(String code) {
        var whole = new Span(code);
        whole.addClassName("whole");
        return whole;
    }
}
