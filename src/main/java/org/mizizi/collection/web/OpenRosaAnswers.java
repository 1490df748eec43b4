package org.mizizi.collection.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.mizizi.collection.FormWriter;
import org.mizizi.collection.OfferedForm;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.PortalAddress;
import org.mizizi.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What devices are told, as the specification of OpenRosa writes it, in the language of the member they stand for. */
@Component
class OpenRosaAnswers {

    private static final String FORMS = "/collect/forms/";

    private final PortalAddress portal;
    private final InTheReadersWords words;
    private final CurrentActor currentActor;
    private final MessageSource messages;

    OpenRosaAnswers(PortalAddress portal, InTheReadersWords words, CurrentActor currentActor, MessageSource messages) {
        this.portal = portal;
        this.words = words;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    String list(List<OfferedForm> forms) {
        var list = new FormWriter().begin("xforms").name("xmlns", "http://openrosa.org/xforms/xformsList");
        forms.forEach(form -> list.begin("xform")
                .line("formID", form.id())
                .line("name", form.name())
                .line("version", form.version())
                .line("hash", "md5:" + md5(form.xml()))
                .line("downloadUrl", portal.to(FORMS + form.id() + ".xml"))
                .end());
        return list.end().whole();
    }

    String manifest() {
        return new FormWriter()
                .begin("manifest")
                .name("xmlns", "http://openrosa.org/xforms/xformsManifest")
                .end()
                .whole();
    }

    String received(String reference) {
        return message(
                "submit_success", messages.getMessage("collection.received", new Object[] {reference}, reader()));
    }

    String refused(Refusal refusal) {
        return message("submit_error", words.of(refusal, reader()));
    }

    private static String message(String nature, String text) {
        return new FormWriter()
                .begin("OpenRosaResponse")
                .name("xmlns", "http://openrosa.org/http/response")
                .begin("message")
                .name("nature", nature)
                .text(text)
                .end()
                .end()
                .whole();
    }

    private Locale reader() {
        return Locale.forLanguageTag(currentActor.get().language());
    }

    /** Only to see whether a form has changed, as the specification asks for. */
    private static String md5(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
