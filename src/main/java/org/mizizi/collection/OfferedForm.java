package org.mizizi.collection;

/** A form as devices are told of it: what it is called, which version it is, and all of it as XML. */
public record OfferedForm(String id, String name, String version, String xml) {

    static OfferedForm of(FormTexts texts) {
        return new OfferedForm(texts.round().reference(), texts.title(), texts.version(), RoundForm.of(texts));
    }
}
