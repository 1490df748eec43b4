package org.mizizi.browser;

/** The same words in the three languages of the demo country. */
record Said(String en, String fr, String ar) {

    String in(String language) {
        return switch (language) {
            case "fr" -> fr;
            case "ar" -> ar;
            default -> en;
        };
    }
}
