package org.mizizi.founding;

/** The founding file as it was last saved, and its number: whoever saves says which one they have seen. */
public record FoundingDraft(long version, FoundingFile file) {

    /** Nothing was filled in yet. */
    public static final FoundingDraft NONE = new FoundingDraft(0, FoundingFile.EMPTY);
}
