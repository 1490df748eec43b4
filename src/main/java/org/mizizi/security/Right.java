package org.mizizi.security;

import static org.mizizi.security.Role.ADMINISTRATOR;
import static org.mizizi.security.Role.AUDITOR;
import static org.mizizi.security.Role.CIVIL_SOCIETY_REPRESENTATIVE;
import static org.mizizi.security.Role.CONVENOR;
import static org.mizizi.security.Role.EXTERNAL_OFFICER;
import static org.mizizi.security.Role.FOUNDER;
import static org.mizizi.security.Role.MINISTRY_APPROVER;
import static org.mizizi.security.Role.MINISTRY_OFFICER;
import static org.mizizi.security.Role.TRANSLATOR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The power table: what may be done, and by which roles. Every public method of a service names its row with
 * {@link Requires}; rows that name an owner are narrowed further by the rules of the module., T1.
 */
public enum Right {
    // what                            who
    SUBMIT_INPUT(CIVIL_SOCIETY_REPRESENTATIVE, MINISTRY_OFFICER, MINISTRY_APPROVER),
    ENDORSE_INPUT(CIVIL_SOCIETY_REPRESENTATIVE, MINISTRY_OFFICER, MINISTRY_APPROVER),
    CAST_BALLOT(CIVIL_SOCIETY_REPRESENTATIVE, MINISTRY_OFFICER, MINISTRY_APPROVER),
    COMMENT_ON_DRAFT(CIVIL_SOCIETY_REPRESENTATIVE, MINISTRY_OFFICER, MINISTRY_APPROVER, EXTERNAL_OFFICER),
    CONVENE(CONVENOR),
    /** of what is asked of one's own body. */
    LIMIT_REQUESTS(MINISTRY_OFFICER, MINISTRY_APPROVER),
    EDIT_STRATEGY(MINISTRY_OFFICER, CONVENOR),
    SIGN_STRATEGY(MINISTRY_APPROVER),
    RESPOND(EXTERNAL_OFFICER),
    WRITE_PLAN(MINISTRY_OFFICER, EXTERNAL_OFFICER),
    /** Of those who are asked: the convenor claims, and confirms nothing. */
    ANSWER_LINK(CIVIL_SOCIETY_REPRESENTATIVE, MINISTRY_OFFICER, MINISTRY_APPROVER),
    /** To what was said of one's own organisation's claim. */
    REPLY_TO_ANSWER(MINISTRY_OFFICER, CONVENOR, EXTERNAL_OFFICER),
    /** only organisations with a verified mandate count. */
    ENDORSE_PLAN(CIVIL_SOCIETY_REPRESENTATIVE),
    REVIEW_PLAN(MINISTRY_OFFICER, MINISTRY_APPROVER),
    DECIDE_PLAN(MINISTRY_APPROVER),
    /** that a plan is humanitarian, which keeps it from being decided on. */
    CONTEST_HUMANITARIAN(MINISTRY_OFFICER, MINISTRY_APPROVER),
    READ_REVIEW(MINISTRY_OFFICER, MINISTRY_APPROVER),
    TRANSLATE(TRANSLATOR),
    /** Of any translation; answered by those who translate. */
    DISPUTE_TRANSLATION(
            CIVIL_SOCIETY_REPRESENTATIVE, MINISTRY_OFFICER, MINISTRY_APPROVER, CONVENOR, EXTERNAL_OFFICER, TRANSLATOR),
    /** in confidence; the auditor reads it. */
    REPORT_INTIMIDATION(
            CIVIL_SOCIETY_REPRESENTATIVE,
            MINISTRY_OFFICER,
            MINISTRY_APPROVER,
            CONVENOR,
            EXTERNAL_OFFICER,
            TRANSLATOR,
            ADMINISTRATOR),
    /** Of intimidation: nobody else, whatever they run or lead. */
    READ_REPORTS(AUDITOR),
    READ_LEDGER(CONVENOR, AUDITOR),
    VERIFY_LEDGER(AUDITOR),
    /** For one's own organisation: what it says of itself. */
    CLAIM_MANDATE(CIVIL_SOCIETY_REPRESENTATIVE, MINISTRY_OFFICER, MINISTRY_APPROVER),
    /** of others, and only by who has a mandate. */
    ENDORSE_MANDATE(CIVIL_SOCIETY_REPRESENTATIVE, MINISTRY_OFFICER, MINISTRY_APPROVER),
    /** of others in the same area. */
    CONTEST_MANDATE(CIVIL_SOCIETY_REPRESENTATIVE, MINISTRY_OFFICER, MINISTRY_APPROVER),
    VERIFY_MANDATE(CONVENOR),
    /** what was sent with the claim of others only in the same area. */
    READ_EVIDENCE(CIVIL_SOCIETY_REPRESENTATIVE, MINISTRY_OFFICER, MINISTRY_APPROVER, CONVENOR, AUDITOR),
    /** who proposes a change of membership never confirms it. For one's own organisation; for any, the administrator. */
    PROPOSE_MEMBERSHIP(
            CIVIL_SOCIETY_REPRESENTATIVE, MINISTRY_OFFICER, MINISTRY_APPROVER, EXTERNAL_OFFICER, ADMINISTRATOR),
    /** In any organisation, and of those who are members of none any more. */
    PROPOSE_ANY_MEMBERSHIP(ADMINISTRATOR),
    CONFIRM_MEMBERSHIP(CONVENOR, ADMINISTRATOR),
    /** At once and alone: it takes rights away for some days, and gives none. */
    SUSPEND_MEMBER(CONVENOR, ADMINISTRATOR),
    /** What is proposed for one's own organisation; for any, those who read all memberships. */
    READ_MEMBERSHIP(
            CIVIL_SOCIETY_REPRESENTATIVE,
            MINISTRY_OFFICER,
            MINISTRY_APPROVER,
            CONVENOR,
            EXTERNAL_OFFICER,
            AUDITOR,
            ADMINISTRATOR),
    READ_MEMBERSHIPS(CONVENOR, AUDITOR, ADMINISTRATOR),
    /** nor does who proposes an organisation. */
    PROPOSE_ORGANISATION(ADMINISTRATOR),
    CONFIRM_ORGANISATION(CONVENOR, ADMINISTRATOR),
    READ_ORGANISATION_CHANGES(CONVENOR, AUDITOR, ADMINISTRATOR),
    /** nor does who proposes that phases, rules, places or settings change. */
    PROPOSE_COUNTRY_CHANGE(ADMINISTRATOR),
    CONFIRM_COUNTRY_CHANGE(CONVENOR, ADMINISTRATOR),
    READ_COUNTRY_CHANGES(CONVENOR, AUDITOR, ADMINISTRATOR),
    /** To watch over the machine, its mails and reactions: without a word of what people say. */
    RUN_PORTAL(ADMINISTRATOR),
    /** What was refused to whom, and by which rule: without a word of what they said. */
    READ_REFUSALS(AUDITOR, ADMINISTRATOR),
    ADMINISTER(ADMINISTRATOR, FOUNDER),
    /** Once, while there is no country. */
    FOUND(FOUNDER),
    /** Everyone who has signed in with a verified membership. */
    READ_WORKSPACE(
            CIVIL_SOCIETY_REPRESENTATIVE,
            MINISTRY_OFFICER,
            MINISTRY_APPROVER,
            CONVENOR,
            EXTERNAL_OFFICER,
            TRANSLATOR,
            AUDITOR,
            ADMINISTRATOR),
    READ_PUBLIC(Role.values()),
    /** A step of something larger: open to no role, only to a service method that was itself allowed. */
    WITHIN_ANOTHER;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable from the constructor on
    private final Set<Role> roles;

    Right(Role... roles) {
        var granted = EnumSet.noneOf(Role.class);
        Collections.addAll(granted, roles);
        this.roles = Collections.unmodifiableSet(granted);
    }

    public Set<Role> roles() {
        return roles;
    }
}
