package org.mizizi.collection;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** An address as a code that phones read from paper (ISO/IEC 18004), drawn as a picture of lines. */
final class QrCode {

    /** The standard asks for four light squares around it. */
    static final int MARGIN = 4;

    private final ByteMatrix squares;

    private QrCode(ByteMatrix squares) {
        this.squares = squares;
    }

    /** Can still be read where a quarter of it is soiled. */
    static QrCode of(String address) {
        try {
            return new QrCode(Encoder.encode(address, ErrorCorrectionLevel.Q).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** As SVG within a page; {@code called} tells those who do not see it what it is. */
    void draw(FormWriter page, String called) {
        var side = squares.getWidth() + 2 * MARGIN;
        page.begin("svg")
                .name("xmlns", "http://www.w3.org/2000/svg")
                .name("class", "qr")
                .name("role", "img")
                .name("aria-label", called)
                .name("viewBox", "0 0 " + side + " " + side)
                .name("shape-rendering", "crispEdges");
        page.begin("path").name("d", path()).end();
        page.end();
    }

    private String path() {
        var path = new StringBuilder();
        for (var row = 0; row < squares.getHeight(); row++) {
            for (var column = 0; column < squares.getWidth(); column++) {
                if (squares.get(column, row) == 1) {
                    path.append('M')
                            .append(column + MARGIN)
                            .append(' ')
                            .append(row + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
