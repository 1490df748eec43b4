package org.mizizi.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Sends nothing again that has not changed. The marks are weak, as the server compresses what it sends, and leave out the
 * foot of the page: the head of the ledger moves each day, and a page that is otherwise the same is not sent for it. No line of
 * a calendar begins as the foot does.
 */
final class UnchangedPages extends ShallowEtagHeaderFilter {

    private static final byte[] FOOT = "\n<footer>".getBytes(StandardCharsets.UTF_8);

    UnchangedPages() {
        setWriteWeakETag(true);
    }

    @Override
    protected String generateETagHeaderValue(InputStream page, boolean weak) throws IOException {
        var bytes = page.readAllBytes();
        var counted = Arrays.copyOf(bytes, foot(bytes));
        return (weak ? "W/" : "") + '"' + DigestUtils.md5DigestAsHex(counted) + '"';
    }

    /** Where the foot begins; the end of what has none. */
    private static int foot(byte[] page) {
        for (var at = page.length - FOOT.length; at >= 0; at--) {
            if (Arrays.equals(page, at, at + FOOT.length, FOOT, 0, FOOT.length)) {
                return at;
            }
        }
        return page.length;
    }
}
