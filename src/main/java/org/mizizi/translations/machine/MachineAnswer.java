package org.mizizi.translations.machine;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.mizizi.shared.Writing;

/** What of an answer is believed: words that could have been said by somebody who translates, and nothing else. */
final class MachineAnswer {

    /** Some languages need more room than others, and short words the most. */
    private static final int TIMES_LONGER = 4;

    private static final int ROOM_OF_SHORT_WORDS = 200;

    private static final Pattern MARKUP = Pattern.compile("<[/!?]?\\p{Alpha}|<!|&#?\\w{1,30};");

    /** Of what makes words read in another order than they are written, all but the two marks that Arabic texts hold. */
    private static final Pattern TURNED = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern NOT_SEEN = Pattern.compile("[\\p{Co}\\p{Cn}\\uFEFF\\u200B]");

    /** What is wrong with an answer, seen beside what was asked. */
    private static final List<BiPredicate<String, String>> WRONG = List.of(
            (_, said) -> said.isBlank(),
            (_, said) -> said.codePoints().noneMatch(Character::isLetterOrDigit),
            (asked, said) -> said.length() > asked.length() * TIMES_LONGER + ROOM_OF_SHORT_WORDS,
            (asked, said) -> adds(MARKUP, asked, said),
            (asked, said) -> adds(TURNED, asked, said),
            (asked, said) -> adds(NOT_SEEN, asked, said),
            (_, said) -> Writing.WORDS.objection(said).isPresent());

    private MachineAnswer() {}

    /** The words as they are kept; none where they cannot be a translation of what was asked. */
    static Optional<String> believed(String asked, String said) {
        return WRONG.stream().anyMatch(wrong -> wrong.test(asked, said))
                ? Optional.empty()
                : Optional.of(Writing.WORDS.accept(said));
    }

    private static boolean adds(Pattern unwanted, String asked, String said) {
        return unwanted.matcher(said).find() && !unwanted.matcher(asked).find();
    }
}
