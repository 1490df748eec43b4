package org.mizizi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Paths;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Where a page of the portal itself lets a person in: with a session that nobody knew before, to the page they wanted. */
public final class Entrance {

    private static final String HOME = "/workspace/";
    private static final HttpSessionSecurityContextRepository SESSIONS = new HttpSessionSecurityContextRepository();
    private static final HttpSessionRequestCache WANTED = new HttpSessionRequestCache();

    private Entrance() {}

    /** The page that somebody asked for before they had signed in, on this address only; else the home of the workspace. */
    public static String pageWanted(HttpServletRequest request, HttpServletResponse response) {
        var asked = WANTED.getRequest(request, response);
        WANTED.removeRequest(request, response);
        return asked instanceof DefaultSavedRequest page
                ? ofTheWorkspace(page.getRequestURI(), page.getQueryString())
                : HOME;
    }

    private static String ofTheWorkspace(@Nullable String path, @Nullable String query) {
        if (path == null || !(path.startsWith(HOME) || path.startsWith(Paths.WRITE))) {
            return HOME;
        }
        return query == null ? path : path + "?" + query;
    }

    /** Whoever was here before leaves nothing open for the next, and no mark by which forms are known. */
    public static void letIn(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(person, null, Roles.authorities(person)));
        SecurityContextHolder.setContext(context);
        SESSIONS.saveContext(context, request, response);
    }
}
