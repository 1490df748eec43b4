package org.mizizi.look;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * Buttons, signals or filters side by side, one under the other where there is no room.
 * A reason that keeps all of several buttons shut stands once beneath them.
 */
public final class Actions extends Div {

    private final WhyNot whyNone = new WhyNot();

    public Actions(Component... content) {
        super(content);
        addClassName("actions");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        sayOnce();
    }

    void sayOnce() {
        var buttons = getChildren()
                .filter(GuardedButton.class::isInstance)
                .map(GuardedButton.class::cast)
                .toList();
        var reasons = buttons.stream().map(GuardedButton::reason).distinct().toList();
        var shared =
                buttons.size() > 1 && reasons.size() == 1 && !reasons.getFirst().isEmpty();
        buttons.forEach(button -> button.showReason(!shared));
        whyNone.removeFromParent();
        if (shared) {
            whyNone.say(reasons.getFirst());
            add(whyNone);
        }
    }
}
