package org.mizizi.security;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import java.util.function.Supplier;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Keycloak answers when it does not do what it is asked for, in words. */
final class KeycloakAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakAnswers.class);

    private KeycloakAnswers() {}

    static <T> T heard(Supplier<T> question) {
        try {
            return question.get();
        } catch (ClientErrorException no) {
            throw forbidden(no);
        } catch (ServerErrorException trouble) {
            throw away(trouble);
        } catch (ProcessingException problem) {
            throw problem.getCause() instanceof ClientErrorException no ? forbidden(no) : away(problem);
        }
    }

    /** What only whoever runs the portal can put right: another secret, a role that the portal lacks there. */
    private static RefusedException forbidden(ClientErrorException no) {
        LOG.error(
                "Keycloak does not let the portal keep accounts: see README.md, \"Configuration for production\"", no);
        return Refusal.of("account.forbidden").asException();
    }

    private static RefusedException away(RuntimeException silence) {
        LOG.warn("Keycloak does not answer about an account", silence);
        return Refusal.of("account.away").asException();
    }
}
