package org.mizizi.translations;

import java.util.Optional;

/** What a translation does not keep of what translators agreed on: a forbidden rendering stands there, or the agreed one is missing. */
public record TermNote(Agreed agreed, Optional<String> forbidden) {}
