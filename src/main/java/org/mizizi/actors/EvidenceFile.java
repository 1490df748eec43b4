package org.mizizi.actors;

/** What is known of the file that shows how an organisation came to speak for its people; what is in it, fewer may read. */
public record EvidenceFile(String name, Format format, int size, String sha256) {

    private static final int KILOBYTE = 1024;

    /** Its size as people tell it. */
    public int kilobytes() {
        return Math.ceilDiv(size, KILOBYTE);
    }

    /** What it may be, as its first bytes say, whatever it is called. */
    public enum Format {
        PDF("pdf", "application/pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
        JPEG("jpg", "image/jpeg", 0xFF, 0xD8, 0xFF),
        PNG("png", "image/png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);

        private final String ending;
        private final String mediaType;

        @SuppressWarnings("ImmutableEnumChecker") // never handed out, never changed
        private final int[] first;

        Format(String ending, String mediaType, int... first) {
            this.ending = ending;
            this.mediaType = mediaType;
            this.first = first;
        }

        String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }

        boolean begins(byte[] bytes) {
            if (bytes.length < first.length) {
                return false;
            }
            for (var place = 0; place < first.length; place++) {
                if ((bytes[place] & 0xFF) != first[place]) {
                    return false;
                }
            }
            return true;
        }
    }
}
