package org.mizizi.security;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Who leaves the workspace comes out on the public start page, in the language they read. */
final class LeaveToTheSite implements LogoutSuccessHandler {

    private final UidlRedirectStrategy redirect = new UidlRedirectStrategy();

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        redirect.sendRedirect(request, response, LanguageChoice.startPage(request));
    }
}
