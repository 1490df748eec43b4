package org.mizizi.collection.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import org.mizizi.collection.Collector.DeviceKey;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What asks for forms and hands them in, as ODK Collect does. */
final class Device {

    private final MockMvc portal;
    private final DeviceKey key;

    Device(WebApplicationContext context, DeviceKey key) {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        this.key = key;
    }

    MockHttpServletResponse ask(String address) {
        return answer(get(address).with(httpBasic(key.userName(), key.secret())));
    }

    MockHttpServletResponse handIn(String form) {
        return handIn(form.getBytes(UTF_8));
    }

    MockHttpServletResponse handIn(byte[] form) {
        return answer(multipart("/collect/submission")
                .file(new MockMultipartFile("xml_submission_file", "form.xml", "text/xml", form))
                .with(httpBasic(key.userName(), key.secret())));
    }

    private MockHttpServletResponse answer(RequestBuilder request) {
        try {
            return portal.perform(request).andReturn().getResponse();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), UTF_8);
    }
}
