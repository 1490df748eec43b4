package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/**
 * While somebody types in a form, and until the last word has arrived, the line that says what is kept has the attribute
 * {@code typing}: set in the browser, without asking the server.
 */
final class Typing {

    private static final Script FOLLOW = new Script("followTyping", "within, pause", """
            const line = this, fields = 'vaadin-text-field, vaadin-text-area, vaadin-custom-field';
            let form = within;
            while (form.parentElement && !form.querySelector(fields)) form = form.parentElement;
            if (line.followed === form) return;
            line.followed = form;
            const underWay = () => Object.values(window.Vaadin.Flow.clients)
                .some(client => client.isActive && client.isActive());
            let last = 0, waiting = 0;
            const look = () => {
              const rest = pause - (performance.now() - last);
              waiting = rest > 0 || underWay() ? setTimeout(look, Math.max(rest, 50)) : 0;
              if (!waiting) line.removeAttribute('typing');
            };
            form.addEventListener('input', () => {
              last = performance.now();
              line.setAttribute('typing', '');
              waiting ||= setTimeout(look, pause);
            });
            """);

    private static final int LITTLE_MORE_MILLISECONDS = 100;

    private Typing() {}

    static void shows(Component line, Element form) {
        FOLLOW.on(line.getElement(), form, Soon.PAUSE_MILLISECONDS + LITTLE_MORE_MILLISECONDS);
    }
}
