package org.mizizi.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.mizizi.shared.TypedReference;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriUtils;

/** An address with a reference written loosely, such as {@code /en/plans/plan17}, leads to the one in the right form. */
final class RightForm implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var written = request.getRequestURI();
        var right =
                Arrays.stream(written.split("/", -1)).map(RightForm::rightForm).collect(Collectors.joining("/"));
        if (right.equals(written)) {
            return true;
        }
        var query = request.getQueryString();
        response.sendRedirect(query == null ? right : right + "?" + query);
        return false;
    }

    private static String rightForm(String segment) {
        return TypedReference.of(UriUtils.decode(segment, UTF_8)).orElse(segment);
    }
}
