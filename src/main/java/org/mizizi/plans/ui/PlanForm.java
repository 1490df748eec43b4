package org.mizizi.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisation;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.plans.Decision;
import org.mizizi.plans.Missing;
import org.mizizi.plans.PlanContent;
import org.mizizi.plans.PlanDraft;
import org.mizizi.plans.PlanPart;
import org.mizizi.traceability.Links;

/** The whole plan as one long form; every change is told at once, so that it can be saved. */
final class PlanForm extends Div {

    final WhatPart what;
    final OriginsPart origins;
    final MoneyPart money;
    final ConsultedPart consulted;
    final PoliciesPart policies;
    final ContestedPart contested;
    final AskedParts asked;

    PlanForm(
            PlanDraft draft,
            @Nullable Decision returned,
            Links links,
            List<Organisation> directory,
            Reading reading,
            Runnable changed) {
        var content = draft.content();
        var language = new LanguageField(reading).asking("plans.form.language");
        money = new MoneyPart(content.money(), content.what().quarters(), reading, changed);
        what = new WhatPart(content.language(), content.what(), reading, language, changed);
        origins = new OriginsPart(draft.claims(), links, reading.locale(), language, changed);
        consulted = new ConsultedPart(content.consultations(), directory, reading, language, changed);
        policies = new PoliciesPart(content.policyCodes(), reading, changed);
        contested = new ContestedPart(content.contested(), language, changed);
        what.startsOn.addValueChangeListener(_ -> showQuarters());
        what.endsOn.addValueChangeListener(_ -> showQuarters());
        what.humanitarian.addValueChangeListener(_ -> sayWhatIsAsked());
        sayWhatIsAsked();
        asked = new AskedParts(returned, draft.replies(), reading, language, changed);
        add(asked.besideAll(parts().map(asked::beside).toArray(Component[]::new)));
    }

    /** A humanitarian plan needs neither links nor policies; it may still name them. */
    private void sayWhatIsAsked() {
        var apart = what.humanitarian.getValue() ? ".humanitarian" : "";
        origins.explain("plans.part.ORIGINS.help" + apart);
        policies.explain("plans.part.POLICIES.help" + apart);
    }

    private void showQuarters() {
        if (what.unclear().isEmpty()) {
            money.show(what.what().quarters());
        }
    }

    void goTo(PlanPart part) {
        parts().filter(candidate -> candidate.part() == part).forEach(FormPart::comeHere);
    }

    private Stream<FormPart> parts() {
        return Stream.of(what, origins, money, consulted, policies, contested);
    }

    /** What was typed and is not understood yet; until then what was understood before is kept. */
    List<Missing> unclear() {
        return Stream.of(what.unclear(), money.unclear(), consulted.unclear())
                .flatMap(List::stream)
                .toList();
    }

    PlanDraft draft() {
        return new PlanDraft(
                new PlanContent(
                        what.language.getValue(),
                        what.what(),
                        money.money(),
                        consulted.consultations(),
                        policies.policies(),
                        contested.contested()),
                origins.claims(),
                asked.replies());
    }
}
