package org.mizizi.shared;

import java.util.Locale;
import java.util.UUID;

/** Where things are shown: in the workspace (Vaadin routes, relative to {@link #WORKSPACE}) and on the public site. */
public final class Paths {

    public static final String WORKSPACE = "/workspace/";
    public static final String STRATEGY = "strategy";
    public static final String TRACE = "trace";
    public static final String HISTORY = "history";

    /** Where the published ballots lie, outside of the languages of the site. */
    public static final String BALLOTS = "/ballots";

    /** How the address of what calendar programmes read ends. */
    public static final String CALENDAR = ".ics";

    /** How the address of the public page ends on which whoever spoke finds their words again. */
    public static final String MY_WORDS = "my-words";

    /** How the addresses of the light pages begin, which work without a network once opened. */
    public static final String WRITE = "/write/";

    /** How the address of a light page ends that leads back to it through the sign-in. */
    public static final String SIGN_IN = "/sign-in";

    private Paths() {}

    /** The founding of the country, before there is one. */
    public static String founding() {
        return "founding";
    }

    public static String rounds() {
        return "rounds";
    }

    /** The public address of one round for calendar programmes. */
    public static String calendar(Locale reader, String roundReference) {
        return "/" + reader.getLanguage() + "/" + round(roundReference) + CALENDAR;
    }

    /** The public address at which whoever spoke finds their words again. */
    public static String myWords(Locale reader) {
        return "/" + reader.getLanguage() + "/" + MY_WORDS;
    }

    /** The light page on which an input of a round is written, also without a network. */
    public static String write(Locale reader, String roundReference) {
        return WRITE + reader.getLanguage() + "/" + roundReference;
    }

    /** The permanent public address of published ballots. */
    public static String ballots(String fileName) {
        return BALLOTS + "/" + fileName;
    }

    public static String pauses() {
        return "pauses";
    }

    public static String capacity() {
        return "capacity";
    }

    public static String round(String reference) {
        return "rounds/" + reference;
    }

    public static String newInput(String roundReference) {
        return "rounds/" + roundReference + "/input";
    }

    /** The devices with which a member collects inputs of a round. */
    public static String devices(String roundReference) {
        return "rounds/" + roundReference + "/devices";
    }

    /** The forms of paper with which a member collects inputs of a round, and the tables in which they come back. */
    public static String paper(String roundReference) {
        return "rounds/" + roundReference + "/paper";
    }

    /** What was said in a round. */
    public static String inputsOf(String roundReference) {
        return "rounds/" + roundReference + "/inputs";
    }

    /** Where the convenor groups and answers what was said in a round. */
    public static String groupingDesk(String roundReference) {
        return "rounds/" + roundReference + "/grouping";
    }

    public static String myInputs() {
        return "inputs";
    }

    public static String receipt(String inputReference) {
        return "inputs/" + inputReference + "/receipt";
    }

    public static String input(String reference) {
        return "inputs/" + reference;
    }

    /** The translator's desk. */
    public static String translations() {
        return "translations";
    }

    /** Where files for agencies are taken along and brought back. */
    public static String translationFiles(String language) {
        return "translation-files?language=" + language;
    }

    /** On which words translators have agreed. */
    public static String glossary(String language) {
        return "glossary?language=" + language;
    }

    /** The same, to agree on a word of one language in another. */
    public static String glossary(String from, String language) {
        return glossary(language) + "&from=" + from;
    }

    public static String translate(String reference, String language) {
        return "translations/" + reference + "?language=" + language;
    }

    public static String priority(String reference) {
        return "priorities/" + reference;
    }

    public static String ballot(String roundReference) {
        return "rounds/" + roundReference + "/ballot";
    }

    public static String result(String roundReference) {
        return "rounds/" + roundReference + "/result";
    }

    public static String responses(String roundReference) {
        return "rounds/" + roundReference + "/responses";
    }

    public static String strategy(int number) {
        return "strategy/" + number;
    }

    public static String draftStrategy(int number) {
        return "strategy/" + number + "/draft";
    }

    public static String strategyComments(int number) {
        return "strategy/" + number + "/comments";
    }

    public static String plan(String reference) {
        return "plans/" + reference;
    }

    public static String editPlan(String reference) {
        return "plans/" + reference + "/edit";
    }

    public static String trace(String reference) {
        return TRACE + "/" + reference;
    }

    /** How something was before. */
    public static String history(Subject subject) {
        return HISTORY + "/" + subject.kind() + "/" + subject.id();
    }

    public static String answerLink(UUID link) {
        return "links/" + link;
    }

    public static String organisation(String reference) {
        return "organisations/" + reference;
    }

    public static String changeOrganisation(String reference) {
        return "organisations/" + reference + "/change";
    }

    public static String newOrganisation() {
        return "organisations/new";
    }

    public static String newMandate() {
        return "mandates/new";
    }

    public static String mandate(UUID mandate) {
        return "mandates/" + mandate;
    }

    public static String organisationChanges() {
        return "organisation-changes";
    }

    public static String organisationChange(UUID change) {
        return "organisation-changes/" + change;
    }

    /** The first page of the public site. */
    public static String site(Locale locale) {
        return "/" + locale.getLanguage() + "/";
    }

    public static String ledger() {
        return "ledger";
    }

    /** Where intimidation is reported in confidence, and where a code leads back to. */
    public static String intimidation() {
        return "intimidation";
    }

    /** Where an auditor reads what was reported. */
    public static String reports() {
        return "reports";
    }

    public static String report(UUID report) {
        return "reports/" + report;
    }

    public static String unfinished() {
        return "unfinished";
    }

    public static String unfinished(UUID work) {
        return "unfinished/" + work;
    }

    public static String memberships() {
        return "memberships";
    }

    public static String suspendMember(UUID person) {
        return "members/" + person + "/suspend";
    }

    public static String newMembership() {
        return "memberships/new";
    }

    public static String membership(UUID change) {
        return "memberships/" + change;
    }

    /** What the country is made of, and what is proposed to change in it. */
    public static String country() {
        return "country";
    }

    public static String newCountryChange(String kind) {
        return "country/new/" + kind;
    }

    public static String countryChange(UUID change) {
        return "country-changes/" + change;
    }

    /** A page of the public site, such as {@code site(locale, "trace", "PLAN-0017")}. */
    public static String site(Locale locale, String... segments) {
        return "/" + locale.getLanguage() + "/" + String.join("/", segments);
    }
}
