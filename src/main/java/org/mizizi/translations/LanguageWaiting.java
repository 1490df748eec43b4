package org.mizizi.translations;

/** How many texts wait for a translator in a language, new or to be made good, and how many of those translations are disputed. */
public record LanguageWaiting(String language, long texts, long disputed) {}
