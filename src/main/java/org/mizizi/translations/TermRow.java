package org.mizizi.translations;

import java.time.Instant;
import org.mizizi.translations.Term.TermId;

/** What translators agree on now, and who made it so, perhaps as a deputy. */
public record TermRow(TermId id, Agreed agreed, String by, boolean deputised, Instant at) {}
