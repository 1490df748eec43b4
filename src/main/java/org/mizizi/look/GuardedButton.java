package org.mizizi.look;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.mizizi.shared.Refusal;

/** A button that says why it cannot be used. The rule is asked again on every click, by the service behind it. */
public final class GuardedButton extends Composite<Div> {

    private final Button button = new Button();
    private final WhyNot whyNot = new WhyNot();

    public GuardedButton(ComponentEventListener<ClickEvent<Button>> action) {
        button.addClickListener(action);
        button.setDisableOnClick(false);
        getContent().addClassName("guarded");
        getContent().add(button, whyNot);
    }

    public GuardedButton primary() {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return this;
    }

    public void setText(String text) {
        button.setText(text);
    }

    /** With a reason the button is off and the reason stands under it; without one it can be used. */
    public void objectedBy(Optional<Refusal> refusal) {
        button.setEnabled(refusal.isEmpty());
        whyNot.show(refusal);
        if (getParent().orElse(null) instanceof Actions actions) {
            actions.sayOnce();
        }
    }

    /** Why it cannot be used; empty when it can. */
    String reason() {
        return whyNot.getText();
    }

    void showReason(boolean here) {
        whyNot.setVisible(here && !reason().isEmpty());
    }

    public Button button() {
        return button;
    }
}
