package org.mizizi.security;

import com.vaadin.flow.server.VaadinResponse;
import java.io.IOException;
import org.mizizi.shared.OrganisationId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads a person whose page was opened for another organisation than they act for now to the page that says so. */
public final class OtherOrganisation {

    private OtherOrganisation() {}

    public static void tell(OrganisationId opened, VaadinResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().write(TellSessionEnd.GO_TO + page(opened));
    }

    private static String page(OrganisationId opened) {
        return UriComponentsBuilder.fromPath("/sign-in/another-organisation")
                .queryParam("opened", opened.value())
                .encode()
                .build()
                .toUriString();
    }
}
