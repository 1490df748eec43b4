package org.mizizi.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/**
 * Lines of at most 75 octets, as calendars have them (RFC 5545, 3.1): a longer one goes on in the next, after a space. Libraries
 * count letters, of which Arabic has half as many to a line, and others a quarter; none is cut in two here.
 */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final String GOES_ON = END + " ";

    private FoldedLines() {}

    static String of(String lines) {
        return lines.lines().map(FoldedLines::folded).collect(Collectors.joining(END, "", END));
    }

    private static String folded(String line) {
        var folded = new StringBuilder(line.length());
        var taken = 0;
        for (var letter : line.codePoints().mapToObj(Character::toString).toList()) {
            var more = letter.getBytes(UTF_8).length;
            if (taken + more > LONGEST) {
                folded.append(GOES_ON);
                taken = 1;
            }
            folded.append(letter);
            taken += more;
        }
        return folded.toString();
    }
}
