package org.mizizi.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mizizi.look.Card;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Reading;
import org.mizizi.look.Refusals;
import org.mizizi.look.SavedNote;
import org.mizizi.plans.Missing;
import org.mizizi.plans.PlanPart;
import org.mizizi.shared.Refusal;

/** Beside the form all the time: what is still missing, each leading to its place, and the way to submit. */
final class MissingPanel extends Div {

    private final Consumer<PlanPart> goTo;
    private final NativeDetails details = new NativeDetails();
    final UnorderedList list = new UnorderedList();
    final GuardedButton submit;
    final SavedNote saved;

    MissingPanel(Consumer<PlanPart> goTo, Runnable submit, Reading reading) {
        this.goTo = goTo;
        this.submit = new GuardedButton(_ -> submit.run()).primary();
        this.submit.setText(getTranslation("plans.submit"));
        saved = new SavedNote(() -> reading);
        list.addClassName("rows");
        details.setContent(list);
        details.setOpen(true);
        add(new Card(details, this.submit, saved).headed(getTranslation("plans.progress")));
    }

    void show(List<Missing> missing) {
        list.removeAll();
        missing.forEach(item -> list.add(new ListItem(link(item))));
        details.setSummaryText(getTranslation("plans.missing", missing.size()));
        submit.objectedBy(
                missing.isEmpty() ? Optional.empty() : Optional.of(Refusal.of("plan.still-missing", missing.size())));
    }

    private Button link(Missing item) {
        var button = new Button(Refusals.text(this, item.refusal()), _ -> goTo.accept(item.part()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }
}
