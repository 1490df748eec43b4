package org.mizizi.local;

/** How to reach one database: the owner migrates it, the application works in it and cannot change its structure. */
public record DatabaseAccess(String url, Login owner, Login application) {

    /** A database role with its password. */
    public record Login(String user, String password) {}
}
