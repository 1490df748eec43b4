package org.mizizi.translations;

/** How much of what people said can be read in a language, and how much of that by a translation that somebody reviewed. */
public record LanguageProgress(String language, long texts, long readable, long reviewed) {}
