package org.mizizi.translations;

/** How many texts in one language are needed in another. */
public record WaitingFrom(String language, long texts) {}
