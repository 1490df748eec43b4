package org.mizizi.traceability;

import org.jspecify.annotations.Nullable;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.LinkAnswer.LinkAnswerId;

/**
 * A question as somebody who is asked had it before their eyes, so that an answer is about what was read.
 *
 * @param words another value where any of the words, or the evidence, is another
 * @param answer what their organisation had answered so far
 */
public record SeenQuestion(
        LinkId link, String words, @Nullable LinkAnswerId answer) {}
