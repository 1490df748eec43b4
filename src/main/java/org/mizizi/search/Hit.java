package org.mizizi.search;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Marked;

/**
 * Something that was found, in the language in which it bears the words; the excerpt is the place in its text, none where
 * its title says enough, and there is no title but the reference where it has none of its own.
 */
public record Hit(
        HitKind kind,
        String reference,
        @Nullable Marked title,
        @Nullable Marked excerpt) {}
