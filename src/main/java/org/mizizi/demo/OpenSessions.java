package org.mizizi.demo;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who is in the demo country now, so that everybody can be shown out when it is put back. */
@Component
@Profile("demo")
class OpenSessions implements HttpSessionListener {

    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession());
    }

    void end() {
        List.copyOf(open).forEach(session -> {
            open.remove(session);
            try {
                session.invalidate();
            } catch (IllegalStateException _) {
                open.remove(session);
            }
        });
    }
}
