package org.mizizi.strategies;

/** How many took part in the consultation on a strategy: organisations invited, those who spoke by side, and comments. */
public record Participation(int invited, int internal, int external, int comments, int unanswered) {

    public static final Participation NONE = new Participation(0, 0, 0, 0, 0);
}
