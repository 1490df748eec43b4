package org.mizizi.collection;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A form as a device fills it in. */
public record FilledIn(String form, String instance, Map<String, String> answers) {

    public static FilledIn of(String form) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("start", "2026-07-02T09:12:00.000+02:00");
        answers.put("end", "2026-07-02T09:20:00.000+02:00");
        answers.put("receipt", UUID.randomUUID().toString().substring(0, 18));
        answers.put("sentence", "The well has been dry since March");
        answers.put("words", "We walk two hours.");
        answers.put("language", "sw");
        answers.put("place", "LAKE");
        answers.put("dimension", "security");
        answers.put("kind", "NEED");
        answers.put("people", "300");
        answers.put("authorship", "PROTECTED");
        answers.put("agreed", "yes");
        return new FilledIn(form, "uuid:" + UUID.randomUUID(), answers);
    }

    public FilledIn with(String question, String answer) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(question, answer);
        return new FilledIn(form, instance, changed);
    }

    public FilledIn under(String identity) {
        return new FilledIn(form, identity, answers);
    }

    public String receipt() {
        return answers.getOrDefault("receipt", "");
    }

    public FilledForm sent() {
        return FilledFormReader.read(xml().getBytes(StandardCharsets.UTF_8));
    }

    public String xml() {
        var writer = new FormWriter()
                .begin("data")
                .name("id", form)
                .name("version", "1")
                .name("xmlns:orx", "http://openrosa.org/xforms");
        answers.forEach(writer::line);
        return writer.begin("orx:meta")
                .line("orx:instanceID", instance)
                .end()
                .end()
                .whole();
    }
}
