package org.mizizi.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.mizizi.shared.Paths;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Before the workspace answers a person: whether their session may go on (T11). One request at a time of a session asks, the
 * others wait for the answer. What a page that merely lies open sends asks nothing, so that it keeps nobody signed in.
 */
final class RecheckSessions extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RecheckSessions.class);
    private static final String AGE = SessionAge.class.getName();
    private static final String WORKSPACE = "/workspace/";

    private final SignInWay way;
    private final Predicate<String> suspended;
    private final SessionLimits limits;
    private final InstantSource time;

    RecheckSessions(SignInWay way, Predicate<String> suspended, SessionLimits limits, InstantSource time) {
        this.way = way;
        this.suspended = suspended;
        this.limits = limits;
        this.time = time;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !(path.startsWith(WORKSPACE) || path.startsWith(Paths.WRITE))
                || (path.equals(WORKSPACE) && "heartbeat".equals(TellSessionEnd.kind(request)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var end = Optional.ofNullable(request.getSession(false)).flatMap(session -> end(session, request, response));
        if (end.isPresent()) {
            TellSessionEnd.tell(end.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Why the session may not go on; then it is over, and with it all that hangs on it. */
    private Optional<SessionEnd> end(HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        synchronized (WebUtils.getSessionMutex(session)) {
            try {
                var end = AtTheDesk.signedIn(session)
                        .flatMap(person -> suspension(person)
                                .or(() -> recheck(session, person, () -> way.vouchFor(person, request, response))));
                end.ifPresent(reason -> close(session, reason));
                return end;
            } catch (IllegalStateException closedMeanwhile) {
                return Optional.empty();
            }
        }
    }

    /** Asked each time: whoever is suspended is out with their next click, in whichever way they came in. */
    private Optional<SessionEnd> suspension(Authentication person) {
        return person.getPrincipal() instanceof SignedIn account && suspended.test(account.subject())
                ? Optional.of(SessionEnd.SUSPENDED)
                : Optional.empty();
    }

    private Optional<SessionEnd> recheck(HttpSession session, Authentication person, Supplier<Vouching> way) {
        var now = time.instant();
        var age = age(session, person, now);
        session.setAttribute(AGE, age);
        var outlived = limits.outlived(age, now);
        return outlived.isPresent() || !limits.due(age, now) ? outlived : ask(session, age, way);
    }

    private Optional<SessionEnd> ask(HttpSession session, SessionAge age, Supplier<Vouching> way) {
        return switch (way.get()) {
            case Vouching.Yes(var asTheyAreNow) -> {
                session.setAttribute(AGE, age.madeCertain(time.instant()));
                session.setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(asTheyAreNow));
                yield Optional.empty();
            }
            case Vouching.No(var reason) -> Optional.of(reason);
            case Vouching.Silence _ -> {
                session.setAttribute(AGE, age.askedInVain(time.instant()));
                yield limits.unanswered(age, time.instant());
            }
        };
    }

    /** A new sign-in in an old session begins anew; what was certain before it is only asked earlier. */
    private static SessionAge age(HttpSession session, Authentication person, Instant now) {
        var account = (SignedIn) Objects.requireNonNull(person.getPrincipal());
        var begun = account.since().orElseGet(() -> Instant.ofEpochMilli(session.getCreationTime()));
        var told = account.told().filter(now::isAfter).orElse(now);
        return session.getAttribute(AGE) instanceof SessionAge kept
                ? new SessionAge(begun, kept.certain(), kept.asked())
                : new SessionAge(begun, told, told);
    }

    private static void close(HttpSession session, SessionEnd reason) {
        LOG.info("A session is over: {}", reason);
        session.invalidate();
    }
}
