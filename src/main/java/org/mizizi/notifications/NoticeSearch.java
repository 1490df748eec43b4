package org.mizizi.notifications;

/** Which of their notices somebody sees. */
public record NoticeSearch(Reading reading, Sort sort) {

    /** All, or only those not opened yet. */
    public enum Reading {
        ALL,
        UNREAD
    }

    /** By when they came. */
    public enum Sort {
        NEWEST,
        OLDEST
    }

    public static final NoticeSearch EVERYTHING = new NoticeSearch(Reading.ALL, Sort.NEWEST);
}
