package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.mizizi.country.Policy;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.PolicyWords;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;

/** the national and international policies a plan follows. */
final class PoliciesCard extends Div {

    private final Reading reading;

    PoliciesCard(Set<String> followed, Reading reading) {
        this.reading = reading;
        var rows = new Rows();
        rows.show(reading.countries().policies().stream()
                .filter(policy -> followed.contains(policy.code()))
                .map(this::row)
                .toList());
        add(new Card(rows).headed(getTranslation("plans.part.POLICIES")));
    }

    private Row row(Policy policy) {
        return new Row(
                        Words.of(policy.title(), reading.locale()),
                        new Span(" "),
                        new ReferenceCode(policy.code()),
                        Quiet.line(new Span(PolicyWords.kindAndTime(this, policy, reading))))
                .and(Chip.of(getTranslation("plans.policy." + policy.scope()), Chip.Tone.PLAIN));
    }
}
