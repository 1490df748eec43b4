package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B7: the differences are worked out by hand; {@code [-gone-]} and {@code [+new+]}. */
class ChangedWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We build two wells.          | We build three wells.        | We build [-two-] [+three+] wells.
            We build wells.              | We build deep wells.         | We build [+deep+] wells.
            We build deep wells.         | We build wells.              | We build [-deep-] wells.
            Wells for all                | Wells for all.               | Wells for all[+.+]
            In March, we begin.          | In April, we begin.          | In [-March-] [+April+], we begin.
            40,000 dollars               | 45,000 dollars               | [-40,000-] [+45,000+] dollars
            costs $120,000 now           | costs $90,000 now            | costs [-$120,000-] [+$90,000+] now
            coûte 120 000 € déjà        | coûte 90 000 € déjà         | coûte [-120 000-] [+90 000+] € déjà
            Qui paie ?                  | Qui paie déjà ?              | Qui paie [+déjà+] ?
            (two)                        | (three)                      | ([-two-] [+three+])
            Enough!                      | Enough?                      | Enough[-!-][+?+]
            It’s ours, not theirs        | It’s ours, not Nordfonden’s  | It’s ours, not [-theirs-] [+Nordfonden’s+]
            two old wells dry            | three new wells dry          | [-two old-] [+three new+] wells dry
            the well                     | The well                     | [-the-] [+The+] well
            one (two) three              | one two three                | one [-(-] two[-)-] three
            water-point                  | water-points                 | [-water-point-] [+water-points+]
            a   b                        | a b                          | a b
            nothing here is kept         | all new                      | [-nothing here is kept-] [+all new+]
            same                         | same                         | same
            """)
    void wordsThatWentAndCameAreFound(String before, String now, String changed) {
        assertThat(between(before, now)).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            نحفر بئرين في القرية.         | نحفر ثلاث آبار في القرية.      | نحفر [-بئرين-] [+ثلاث آبار+] في القرية.
            ماء للجميع                    | ماء نظيف للجميع               | ماء [+نظيف+] للجميع
            المدرسة، ثم الطريق            | المدرسة، ثم السوق             | المدرسة، ثم [-الطريق-] [+السوق+]
            هل تُدفع الأجور؟              | هل تُدفع الأجور شهريًّا؟       | هل تُدفع الأجور [+شهريًّا+]؟
            الكتبَ والكتبُ                 | الكتبُ والكتبُ                 | [-الكتبَ-] [+الكتبُ+] والكتبُ
            ٤٠٬٠٠٠ جنيه                   | ٤٥٬٠٠٠ جنيه                   | [-٤٠٬٠٠٠-] [+٤٥٬٠٠٠+] جنيه
            """)
    void soAreThoseOfArabic(String before, String now, String changed) {
        assertThat(between(before, now)).isEqualTo(changed);
    }

    @Test
    void whatIsNewOrGoneAsAWholeIsOneRun() {
        assertThat(between("", "Two wells")).isEqualTo("[+Two wells+]");
        assertThat(between("Two wells", "")).isEqualTo("[-Two wells-]");
        assertThat(between("", "")).isEmpty();
    }

    @Test
    void linesStayLines() {
        assertThat(between("First.\n\nSecond.", "First.\n\nThird.")).isEqualTo("First.\n\n[-Second-]\n\n[+Third+].");
    }

    private static String between(String before, String now) {
        return ChangedWords.between(before, now).stream()
                .map(run -> run.space()
                        + switch (run.fate()) {
                            case KEPT -> run.words();
                            case REMOVED -> "[-" + run.words() + "-]";
                            case ADDED -> "[+" + run.words() + "+]";
                        })
                .collect(Collectors.joining());
    }
}
