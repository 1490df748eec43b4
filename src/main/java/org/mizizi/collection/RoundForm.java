package org.mizizi.collection;

import static org.mizizi.collection.FormQuestion.AGREED;
import static org.mizizi.collection.FormQuestion.AUTHORSHIP;
import static org.mizizi.collection.FormQuestion.DIMENSION;
import static org.mizizi.collection.FormQuestion.KIND;
import static org.mizizi.collection.FormQuestion.LANGUAGE;
import static org.mizizi.collection.FormQuestion.PEOPLE;
import static org.mizizi.collection.FormQuestion.PLACE;
import static org.mizizi.collection.FormQuestion.SENTENCE;
import static org.mizizi.collection.FormQuestion.WORDS;
import static org.mizizi.collection.FormTexts.ABOUT;

import java.util.List;
import org.mizizi.collection.FormTexts.Choice;
import org.mizizi.priorities.InputContent;
import org.mizizi.shared.Writing;

/**
 * A round that collects, as a form of ODK: XForms 1.1 with the extensions of the ODK XForms specification. Everything it
 * asks stands in each language of the portal; whoever fills it in changes between them on the device.
 *
 * @see "https://getodk.github.io/xforms-spec/"
 */
final class RoundForm {

    static final String ROOT = "/data/";
    static final String RECEIPT = "receipt";
    static final String BEGAN = "start";
    static final String ENDED = "end";
    static final String OPENROSA = "http://openrosa.org/xforms";

    private static final String META = "orx:meta";
    private static final String INSTANCE = "orx:instanceID";
    private static final String ONCE =
            "once(concat(substr(uuid(), 0, 8), '-', substr(uuid(), 9, 13), '-', substr(uuid(), 9, 13)))";

    private final FormTexts texts;
    private final FormWriter form = new FormWriter();

    private RoundForm(FormTexts texts) {
        this.texts = texts;
    }

    /** As XML. */
    static String of(FormTexts texts) {
        return new RoundForm(texts).written();
    }

    private String written() {
        form.begin("h:html")
                .name("xmlns", "http://www.w3.org/2002/xforms")
                .name("xmlns:h", "http://www.w3.org/1999/xhtml")
                .name("xmlns:jr", "http://openrosa.org/javarosa")
                .name("xmlns:odk", "http://www.opendatakit.org/xforms")
                .name("xmlns:orx", OPENROSA);
        head();
        body();
        return form.end().whole();
    }

    private void head() {
        form.begin("h:head").line("h:title", texts.title());
        form.begin("model").name("odk:xforms-version", "1.0.0");
        translations();
        instance();
        choices("languages", texts.languages());
        choices("places", texts.places());
        binds();
        form.end().end();
    }

    private void translations() {
        form.begin("itext");
        texts.all().forEach((language, said) -> {
            form.begin("translation").name("lang", language);
            if (texts.isUsual(language)) {
                form.name("default", "true()");
            }
            said.forEach((key, text) ->
                    form.begin("text").name("id", key).line("value", text).end());
            form.end();
        });
        form.end();
    }

    private void instance() {
        form.begin("instance")
                .begin("data")
                .name("id", texts.round().reference())
                .name("version", texts.version());
        form.empty(BEGAN).empty(ENDED).empty(ABOUT).empty(RECEIPT);
        for (var question : FormQuestion.values()) {
            form.line(question.element(), texts.usually(question));
        }
        form.begin(META).empty(INSTANCE).end().end().end();
    }

    private void choices(String name, List<Choice> choices) {
        form.begin("instance").name("id", name).begin("root");
        choices.forEach(choice -> form.begin("item")
                .line("name", choice.code())
                .line("label", choice.key())
                .end());
        form.end().end();
    }

    private void binds() {
        preloaded(ROOT + BEGAN, "dateTime", "timestamp", "start");
        preloaded(ROOT + ENDED, "dateTime", "timestamp", "end");
        form.begin("bind")
                .name("nodeset", ROOT + RECEIPT)
                .name("type", "string")
                .name("calculate", ONCE)
                .name("readonly", "true()")
                .end();
        form.begin("bind")
                .name("nodeset", ROOT + ABOUT)
                .name("type", "string")
                .name("readonly", "true()")
                .end();
        asked(SENTENCE, true, atMost(Writing.TITLE));
        asked(WORDS, false, atMost(Writing.WORDS));
        for (var question : List.of(LANGUAGE, PLACE, DIMENSION, KIND, AUTHORSHIP, AGREED)) {
            asked(question, true, "");
        }
        asked(PEOPLE, false, ". >= 0 and . <= " + InputContent.MOST_PEOPLE);
        preloaded(ROOT + META + "/" + INSTANCE, "string", "uid", "");
    }

    private static String atMost(Writing use) {
        return "string-length(.) <= " + use.longest();
    }

    private void asked(FormQuestion question, boolean required, String constraint) {
        form.begin("bind").name("nodeset", question.path()).name("type", question == PEOPLE ? "int" : "string");
        if (required) {
            form.name("required", "true()");
        }
        if (!constraint.isEmpty()) {
            form.name("constraint", constraint).name("jr:constraintMsg", said(question.element() + ".limit"));
        }
        form.end();
    }

    private void preloaded(String path, String type, String what, String parameter) {
        form.begin("bind").name("nodeset", path).name("type", type).name("jr:preload", what);
        if (!parameter.isEmpty()) {
            form.name("jr:preloadParams", parameter);
        }
        form.end();
    }

    private void body() {
        form.begin("h:body");
        form.begin("input").name("ref", ROOT + ABOUT);
        labelled(ABOUT).end();
        written(SENTENCE, "multiline");
        written(WORDS, "multiline");
        fromInstance(LANGUAGE, "languages");
        fromInstance(PLACE, "places");
        fromList(DIMENSION, texts.dimensions());
        fromList(KIND, texts.kinds());
        written(PEOPLE, "");
        fromList(AUTHORSHIP, texts.authorships());
        fromList(AGREED, texts.agreed());
        form.begin("input").name("ref", ROOT + RECEIPT);
        labelled(RECEIPT).end().end();
    }

    private void written(FormQuestion question, String appearance) {
        begin("input", question, appearance).end();
    }

    private void fromList(FormQuestion question, List<Choice> choices) {
        begin("select1", question, "");
        choices.forEach(choice -> {
            form.begin("item");
            form.begin("label").name("ref", said(choice.key())).end();
            form.line("value", choice.code()).end();
        });
        form.end();
    }

    /** So many that they are searched. */
    private void fromInstance(FormQuestion question, String instance) {
        begin("select1", question, "minimal autocomplete");
        form.begin("itemset").name("nodeset", "instance('" + instance + "')/root/item");
        form.begin("value").name("ref", "name").end();
        form.begin("label").name("ref", "jr:itext(label)").end();
        form.end().end();
    }

    private FormWriter begin(String element, FormQuestion question, String appearance) {
        form.begin(element).name("ref", question.path());
        if (!appearance.isEmpty()) {
            form.name("appearance", appearance);
        }
        return labelled(question.element());
    }

    private FormWriter labelled(String key) {
        form.begin("label").name("ref", said(key)).end();
        return form.begin("hint").name("ref", said(key + ".help")).end();
    }

    private static String said(String key) {
        return "jr:itext('" + key + "')";
    }
}
