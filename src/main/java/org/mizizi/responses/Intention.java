package org.mizizi.responses;

/** What an agency means to do about a priority. */
public enum Intention {
    WILL_ACT,
    PARTLY,
    CANNOT
}
