package org.mizizi.rankings.tally;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one file line by line, within limits, and refuses whatever it does not understand. */
final class PrefLibReader {

    static final int MAX_BYTES = 32 * 1024 * 1024;
    static final int MAX_LINE_BYTES = 64 * 1024;
    static final int MAX_ORDERS = 1_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PrefLibHeader header;
    private final List<Profile.Ballots> ballots = new ArrayList<>();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private long ballotCount;
    private int line;

    private PrefLibReader(Optional<PrefLibType> type) {
        this.header = new PrefLibHeader(type);
    }

    static Profile read(InputStream input, Optional<PrefLibType> type) throws IOException {
        var bytes = input.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new MalformedPrefLib(1, "the file is larger than " + MAX_BYTES + " bytes");
        }
        return new PrefLibReader(type).read(bytes);
    }

    private Profile read(byte[] bytes) {
        for (var start = 0; start < bytes.length; ) {
            line++;
            var end = endOfLine(bytes, start);
            try {
                accept(text(bytes, start, end).strip());
            } catch (IllegalArgumentException refusal) {
                throw new MalformedPrefLib(line, String.valueOf(refusal.getMessage()));
            }
            start = end + 1;
        }
        var last = Math.max(line, 1);
        header.close(last);
        var profile = new Profile(header.alternatives(), ballots);
        header.requireCounts(
                last, ballotCount, ballots.size(), profile.ballots().size());
        return profile;
    }

    private static int endOfLine(byte[] bytes, int start) {
        var end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private String text(byte[] bytes, int start, int end) {
        if (end - start > MAX_LINE_BYTES) {
            throw new IllegalArgumentException("the line is longer than " + MAX_LINE_BYTES + " bytes");
        }
        try {
            var text =
                    decoder.decode(ByteBuffer.wrap(bytes, start, end - start)).toString();
            return line == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("the line is not UTF-8", broken);
        }
    }

    private void accept(String text) {
        if (text.chars().anyMatch(character -> Character.isISOControl(character) && character != '\t')) {
            throw new IllegalArgumentException("the line holds a control character");
        }
        if (text.startsWith("#")) {
            header.accept(line, text.substring(1).strip());
        } else if (!text.isEmpty()) {
            header.close(line);
            add(new PrefLibOrder(text, header.type(), header.size()).ballots());
        }
    }

    private void add(Profile.Ballots cast) {
        ballotCount += cast.count();
        if (ballotCount > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("there are more than " + Integer.MAX_VALUE + " ballots");
        }
        if (ballots.size() == MAX_ORDERS) {
            throw new IllegalArgumentException("there are more than " + MAX_ORDERS + " orders");
        }
        ballots.add(cast);
    }
}
